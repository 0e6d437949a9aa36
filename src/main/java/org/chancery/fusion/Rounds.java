package org.chancery.fusion;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;

/** Talks are held by delegations, in rounds that last for days: who is named, and on which day, differs by report. */
final class Rounds {
    private static final int LONGEST = 7;
    private static final int LONGEST_WITHOUT_NUMBER = 2;
    private static final String TALKS = "Negotiation";

    private Rounds() {}

    /**
     * Whether both tell of the same round of the same sides, not in two cities: by its number within a week, else of
     * the same people in the same city on days that follow each other.
     */
    static boolean areOne(EventReport one, EventReport other) {
        Set<String> shared = one.sides();
        shared.retainAll(other.sides());
        boolean talks = one.type().equals(TALKS)
                && other.type().equals(TALKS)
                && shared.size() > 1
                && one.markers().round() == other.markers().round()
                && !MeetingLikeness.arePlacedApart(one, other);
        return talks && (one.markers().round() > 0 ? daysBetween(one, other) < LONGEST : goOn(one, other));
    }

    private static boolean goOn(EventReport one, EventReport other) {
        return !Collections.disjoint(one.cities(), other.cities())
                && !Collections.disjoint(one.people(), other.people())
                && !one.isAhead()
                && !other.isAhead()
                && daysBetween(one, other) <= LONGEST_WITHOUT_NUMBER;
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

    /** Days from the beginning of one to that of the other; many where either is not known. */
    private static long daysBetween(EventReport one, EventReport other) {
        boolean known = one.window() != null && other.window() != null;
        return known && one.window().isDated() && other.window().isDated()
                ? Math.abs(ChronoUnit.DAYS.between(
                        one.window().begin(), other.window().begin()))
                : Long.MAX_VALUE;
    }
}
