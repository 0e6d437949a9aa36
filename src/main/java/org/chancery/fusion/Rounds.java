package org.chancery.fusion;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Talks are held by delegations, in rounds that last for days: who is named, and on which day, differs by report. */
final class Rounds {
    private static final int LONGEST = 7;
    private static final String TALKS = "Negotiation";

    private Rounds() {}

    /** Whether both tell of the same numbered round of the same sides, in one week and not in two cities. */
    static boolean areOne(EventReport one, EventReport other) {
        Set<String> sides = one.sides();
        return one.markers().round() > 0
                && one.markers().round() == other.markers().round()
                && one.type().equals(TALKS)
                && other.type().equals(TALKS)
                && sides.size() > 1
                && sides.equals(other.sides())
                && areInOneWeek(one, other)
                && !MeetingLikeness.areInDifferentCities(one, other);
    }

    /** Whether all of {@code reports} tell of one numbered round. */
    static boolean areOne(List<EventReport> reports) {
        EventReport first = reports.get(0);
        return reports.stream().allMatch(report -> report == first || areOne(first, report));
    }

    /** Whether somebody talks in one place on one day with several of the other side: "the host's team". */
    static boolean areOfDelegations(EventReport one, EventReport other) {
        return one.type().equals(TALKS)
                && other.type().equals(TALKS)
                && !Collections.disjoint(one.people(), other.people())
                && !Collections.disjoint(one.places(), other.places())
                && one.window() != null
                && one.window().isOneDay()
                && one.window().equals(other.window());
    }

    private static boolean areInOneWeek(EventReport one, EventReport other) {
        boolean known = one.window() != null && other.window() != null;
        return known
                && one.window().isDated()
                && other.window().isDated()
                && Math.abs(ChronoUnit.DAYS.between(
                                one.window().begin(), other.window().begin()))
                        < LONGEST;
    }
}
