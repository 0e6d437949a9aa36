package org.chancery.fusion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two reports of meetings, calls, visits, talks and signings are about the same one. A wrong yes is worse than
 * a wrong no.
 */
final class MeetingLikeness {
    private static final int LONGEST_WAIT = 60;
    private static final double SAME_DAY = 1;
    private static final double MOVED = 0.8;
    private static final double NEAR = 0.6;
    private static final double UNDATED = 0.4;
    private static final double BONUS = 0.1;
    private static final double LEAST_OF_A_SIGNING = 0.2;
    private static final Set<String> GATHERINGS = Set.of("Consultation", "Meeting", "Summit", "Negotiation");

    private MeetingLikeness() {}

    static double of(EventReport one, EventReport other) {
        if (!typesAgree(one.type(), other.type()) || !partiesAgree(one, other) || contradict(one, other)) {
            return 0;
        }
        double time = time(one, other);
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
                && !isPlan(one)
                && !isPlan(other);
    }

    private static boolean typesAgree(String one, String other) {
        boolean call = one.equals("PhoneCall") && other.equals("Consultation")
                || other.equals("PhoneCall") && one.equals("Consultation");
        return one.equals(other) || call || GATHERINGS.contains(one) && GATHERINGS.contains(other);
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
    private static boolean namesAll(EventReport change, EventReport plan) {
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
        return areInDifferentCities(one, other) && !samePeopleAndDay && !moved;
    }

    /** Whether both tell the city, and not the same. */
    static boolean areInDifferentCities(EventReport one, EventReport other) {
        return !one.cities().isEmpty()
                && !other.cities().isEmpty()
                && Collections.disjoint(one.cities(), other.cities());
    }

    private static double time(EventReport one, EventReport other) {
        if (Rounds.areOne(one, other)) {
            return NEAR;
        }
        Window ones = one.window();
        Window others = other.window();
        if (ones.isDated() && others.isDated()) {
            return ones.overlaps(others) ? onDays(one, other) : moved(one, other) || moved(other, one) ? MOVED : 0;
        }
        if (isPlan(one) && isPlan(other)) {
            return plan(one, other) ? UNDATED : 0;
        }
        if (isPlan(one) && !ones.isDated()) {
            return held(one, other);
        }
        if (isPlan(other) && !others.isDated()) {
            return held(other, one);
        }
        return ones.overlaps(others) && areKnownToBeTheSame(one, other) ? NEAR : 0;
    }

    /** Whether the same people, several of them, or one in the same city, come together; or sides without people. */
    private static boolean areKnownToBeTheSame(EventReport one, EventReport other) {
        return one.type().equals(other.type())
                && one.people().equals(other.people())
                && (one.people().size() != 1 || !Collections.disjoint(one.cities(), other.cities()));
    }

    /** On one day the same sides come together once; within a week or a month the same people, for one thing. */
    private static double onDays(EventReport one, EventReport other) {
        if (one.window().isOneDay() && other.window().isOneDay()) {
            return SAME_DAY;
        }
        boolean alike = one.type().equals(other.type()) && one.people().equals(other.people());
        return alike ? NEAR : 0;
    }

    /**
     * How well what was held fits a plan without a day: of the same people and kind, within two months, the sooner the
     * better.
     */
    private static double held(EventReport plan, EventReport held) {
        Window window = held.window();
        LocalDate announced = plan.window().begin();
        if (!one(plan, held) || plan.people().size() < 2 || !window.begin().isAfter(announced)) {
            return 0;
        }
        long wait = ChronoUnit.DAYS.between(announced, window.begin());
        return wait > LONGEST_WAIT ? 0 : UNDATED - BONUS * wait / LONGEST_WAIT;
    }

    private static boolean isPlan(EventReport report) {
        return report.isAhead() || report.isCancelled();
    }

    /** Whether {@code later} gives the meeting of {@code earlier} another day. */
    private static boolean moved(EventReport earlier, EventReport later) {
        boolean named = later.former().stream().anyMatch(former -> former.overlaps(earlier.window()));
        boolean told = later.markers().moved()
                && isPlan(earlier)
                && isPlan(later)
                && later.published().compareTo(earlier.published()) >= 0
                && later.published().compareTo(earlier.window().end().toString()) <= 0;
        return named || told && one(earlier, later);
    }

    /** Plans without a day, of exactly the same parties and kind, told of within two months and before the day. */
    private static boolean plan(EventReport one, EventReport other) {
        if (Texts.daysBetween(one.published(), other.published()) > LONGEST_WAIT || !one(one, other)) {
            return false;
        }
        boolean changed = !one.change().isEmpty() || !other.change().isEmpty();
        boolean people = one.people().equals(other.people()) || changed && !areOthers(one, other);
        return people && liesAhead(one, other) && liesAhead(other, one);
    }

    private static boolean areOthers(EventReport one, EventReport other) {
        return !one.people().isEmpty()
                && !other.people().isEmpty()
                && Collections.disjoint(one.people(), other.people());
    }

    private static boolean one(EventReport one, EventReport other) {
        boolean kind = one.type().equals(other.type())
                || !one.change().isEmpty()
                || !other.change().isEmpty();
        boolean sides = one.parties().equals(other.parties()) || namesAll(one, other) || namesAll(other, one);
        return kind && sides;
    }

    /** Whether the day of one is not over when the other is published. */
    private static boolean liesAhead(EventReport dated, EventReport other) {
        return !dated.window().isDated()
                || other.published().equals(ArticleInGraph.UNDATED)
                || !dated.window().end().isBefore(LocalDate.parse(other.published()));
    }
}
