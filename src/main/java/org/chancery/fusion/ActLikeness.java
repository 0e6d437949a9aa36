package org.chancery.fusion;

import java.util.Collections;
import java.util.Set;

/** Whether two reports of what somebody did to somebody are about the same deed. */
final class ActLikeness {
    private static final double LEAST_OVERLAP = 0.3;
    private static final Set<String> DOERS = Set.of("actor", "participant");
    private static final Set<String> OTHERS = Set.of("recipient");

    private ActLikeness() {}

    static double of(EventReport one, EventReport other) {
        boolean doers = agree(one.parties(DOERS), other.parties(DOERS), true);
        boolean others = agree(one.parties(OTHERS), other.parties(OTHERS), false);
        if (!one.type().equals(other.type()) || !doers || !others || otherPeople(one, other)) {
            return 0;
        }
        if (!one.window().overlaps(other.window()) || one.markers().contradict(other.markers())) {
            return 0;
        }
        double overlap = Names.overlap(Names.content(one.quote()), Names.content(other.quote()));
        return overlap >= LEAST_OVERLAP ? overlap : 0;
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
