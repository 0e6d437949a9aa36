package org.chancery.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.chancery.model.Event;
import org.chancery.model.TimeInterval;

/** When something happens: a node that says how well it is known, and plain stamps beside it. */
final class TimeMapper {
    private TimeMapper() {}

    /** Writes the time of a fact as a node of its own; null gives null. */
    static Node write(TimeInterval time, String fact, ArticleGraph graph) {
        return time == null ? null : node(time, fact + "/time", graph);
    }

    /** Writes the times at which an event was to happen before it was moved. */
    static List<Node> former(Event event, ArticleGraph graph) {
        List<Node> nodes = new ArrayList<>();
        for (TimeInterval time : event.formerTimes()) {
            nodes.add(node(time, event.id() + "/former-time/" + (nodes.size() + 1), graph));
        }
        return nodes;
    }

    private static Node node(TimeInterval time, String id, ArticleGraph graph) {
        NodeDescription node = graph.describe(graph.fact(id))
                .link(Vocabulary.EXTENT, Terms.of(time.extent()))
                .link(Vocabulary.PRECISION, Terms.of(time.precision()))
                .link(Vocabulary.BASIS, Terms.of(time.basis()))
                .link(Vocabulary.HAS_EVIDENCE, graph.evidence(time.evidence()));
        if (time.openEnd()) {
            node.truth(Vocabulary.OPEN_END, true).day(Vocabulary.EXPECTED_BY, time.end());
        }
        stamp(time, node);
        return node.node();
    }

    /** Says the first and last possible days of begin and end; an open end has no last day. */
    static void stamp(TimeInterval time, NodeDescription node) {
        if (time == null) {
            return;
        }
        boolean throughout = time.extent() == TimeInterval.Extent.THROUGHOUT;
        LocalDate lastDay = time.openEnd() ? null : time.end();
        node.day(Standards.EARLIEST_BEGIN, time.begin());
        node.day(Standards.LATEST_BEGIN, throughout ? time.begin() : null);
        node.day(Standards.EARLIEST_END, throughout ? lastDay : null);
        node.day(Standards.LATEST_END, lastDay);
    }
}
