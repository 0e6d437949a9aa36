package org.chancery.fusion;

import java.util.Collections;
import java.util.Set;

/** Whether two reports of what somebody did to somebody are about the same deed. */
final class ActLikeness {
    private static final double LEAST_OVERLAP = 0.3;
    private static final double SAME_DAY = 1;
    private static final Set<String> DOERS = Set.of("actor", "participant");
    private static final Set<String> OTHERS = Set.of("recipient");

    private ActLikeness() {}

    static double of(EventReport one, EventReport other) {
        if (!one.type().equals(other.type())
                || one.isAhead() != other.isAhead()
                || !one.window().overlaps(other.window())
                || one.markers().contradict(other.markers())) {
            return 0;
        }
        double overlap = Names.overlap(Names.content(one.quote()), Names.content(other.quote()));
        if (isOneDeed(one, other)) {
            return SAME_DAY + overlap;
        }
        boolean sides = agree(one.parties(DOERS), other.parties(DOERS), true)
                && agree(one.parties(OTHERS), other.parties(OTHERS), false);
        return sides && !otherPeople(one, other) && overlap >= LEAST_OVERLAP ? overlap : 0;
    }

    /** Whether the day and the sides, or the city, leave no room for a second one of its kind. */
    private static boolean isOneDeed(EventReport one, EventReport other) {
        boolean sides = mayBeOne(one.parties(DOERS), other.parties(DOERS))
                && mayBeOne(one.parties(OTHERS), other.parties(OTHERS))
                && !otherPeople(one, other);
        return sides
                && !one.isAhead()
                && one.window().isOneDay()
                && one.window().equals(other.window())
                && !MeetingLikeness.arePlacedApart(one, other)
                && (Deeds.areOfADay(one) && isTold(one) && isTold(other) || Deeds.areOfAPlace(one, other));
    }

    /** Whether two sides are named, or who it is done to. */
    private static boolean isTold(EventReport report) {
        return report.parties().size() > 1 || !report.people().isEmpty();
    }

    /** Whether both are the same, or one report does not tell. */
    private static boolean mayBeOne(Set<String> ones, Set<String> others) {
        return ones.isEmpty() || others.isEmpty() || ones.equals(others);
    }

    private static boolean agree(Set<String> ones, Set<String> others, boolean needed) {
        if (ones.isEmpty() || others.isEmpty()) {
            return !needed && ones.isEmpty() == others.isEmpty();
        }
        return ones.equals(others);
    }

    private static boolean otherPeople(EventReport one, EventReport other) {
        return !one.people().isEmpty()
                && !other.people().isEmpty()
                && Collections.disjoint(one.people(), other.people());
    }
}
