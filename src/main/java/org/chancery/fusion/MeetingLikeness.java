package org.chancery.fusion;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two reports of meetings, calls, visits, talks and signings are about the same one. A wrong yes is worse than
 * a wrong no.
 */
final class MeetingLikeness {
    private static final double BONUS = 0.1;
    private static final double LEAST_OF_A_SIGNING = 0.2;

    private MeetingLikeness() {}

    static double of(EventReport one, EventReport other) {
        if (!Encounters.agree(one.type(), other.type()) || !partiesAgree(one, other) || contradict(one, other)) {
            return 0;
        }
        double time = MeetingTimes.likeness(one, other);
        if (time == 0) {
            return 0;
        }
        double words = Names.overlap(Names.content(one.quote()), Names.content(other.quote()));
        if (isOtherSigning(one, other, words)) {
            return 0;
        }
        double type = one.type().equals(other.type()) ? BONUS : 0;
        double place = Collections.disjoint(one.places(), other.places()) ? 0 : BONUS;
        return time + type + place + BONUS * words;
    }

    /** Whether two texts may have been signed: nothing but the sides and the day are the same. */
    private static boolean isOtherSigning(EventReport one, EventReport other, double words) {
        return one.type().equals("TreatySigning")
                && words < LEAST_OF_A_SIGNING
                && Collections.disjoint(one.places(), other.places())
                && !one.isPlan()
                && !other.isPlan();
    }

    /** Two that both have, and not many that only one has. */
    private static boolean partiesAgree(EventReport one, EventReport other) {
        Set<String> ones = one.parties();
        Set<String> others = other.parties();
        Set<String> shared = new TreeSet<>(ones);
        shared.retainAll(others);
        int more = Math.max(ones.size(), others.size());
        boolean samePeople = one.people().size() > 1 && one.people().equals(other.people());
        return samePeople
                || shared.size() > 1 && more <= shared.size() + 1
                || shared.size() > 2 && shared.size() * 2 > more
                || namesAll(one, other)
                || namesAll(other, one);
    }

    /** Whether the words of a calling off name all who were to meet, though not all of them were recognized. */
    static boolean namesAll(EventReport change, EventReport plan) {
        if (change.change().isEmpty() || !plan.isAhead() || plan.people().size() < 2) {
            return false;
        }
        Set<String> words = Names.content(change.quote());
        return plan.parts().stream()
                .filter(part -> part.isParty() && part.person())
                .allMatch(part -> words.contains(Names.family(part.words())));
    }

    /** Whether they cannot be one, whatever else they share. */
    static boolean contradict(EventReport one, EventReport other) {
        boolean call = one.type().equals("PhoneCall") || other.type().equals("PhoneCall");
        boolean furtherCall = call && one.markers().again() != other.markers().again();
        return furtherCall
                || one.markers().contradict(other.markers())
                || otherPeople(one, other)
                || otherPlace(one, other);
    }

    /** Whether for some side different people take part, who are not of one delegation. */
    private static boolean otherPeople(EventReport one, EventReport other) {
        if (Rounds.areOne(one, other) || Rounds.areOfDelegations(one, other)) {
            return false;
        }
        Set<String> sides = one.sides();
        sides.retainAll(other.sides());
        return sides.stream().anyMatch(side -> {
            Set<String> ones = one.people(side);
            Set<String> others = other.people(side);
            return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
        });
    }

    /**
     * Two places that are not one in the other; the same people on one day can only be in one, whatever is reported.
     */
    private static boolean otherPlace(EventReport one, EventReport other) {
        boolean samePeopleAndDay = one.people().size() > 1
                && one.people().equals(other.people())
                && one.type().equals(other.type())
                && one.window() != null
                && one.window().isOneDay()
                && one.window().equals(other.window());
        boolean moved = one.markers().moved() || other.markers().moved();
        return arePlacedApart(one, other) && !samePeopleAndDay && !moved;
    }

    /** Whether both tell the city, and not the same; or else the state. */
    static boolean arePlacedApart(EventReport one, EventReport other) {
        return areTold(one.cities(), other.cities())
                ? Collections.disjoint(one.cities(), other.cities())
                : areTold(one.venueStates(), other.venueStates())
                        && Collections.disjoint(one.venueStates(), other.venueStates());
    }

    private static boolean areTold(Set<String> ones, Set<String> others) {
        return !ones.isEmpty() && !others.isEmpty();
    }
}
