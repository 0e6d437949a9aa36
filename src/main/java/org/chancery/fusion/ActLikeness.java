package org.chancery.fusion;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Whether two reports of what somebody did to somebody are about the same deed. */
final class ActLikeness {
    private static final double LEAST_OVERLAP = 0.3;
    private static final double SAME_DAY = 1;
    private static final Set<String> FORMAL = formal();
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
        if (isOneFormalAct(one, other)) {
            return SAME_DAY + overlap;
        }
        return overlap >= LEAST_OVERLAP ? overlap : 0;
    }

    /** Whether two sides are named, and the act is one that the one does towards the other hardly twice a day. */
    private static boolean isOneFormalAct(EventReport one, EventReport other) {
        return FORMAL.contains(one.type())
                && one.parties().size() > 1
                && one.window().isOneDay()
                && one.window().equals(other.window())
                && !one.isAhead()
                && !other.isAhead()
                && !MeetingLikeness.areInDifferentCities(one, other);
    }

    private static Set<String> formal() {
        return FusionFile.read("formal-acts.ttl").stream(Node.ANY, SKOS.member.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLocalName())
                .collect(Collectors.toUnmodifiableSet());
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
