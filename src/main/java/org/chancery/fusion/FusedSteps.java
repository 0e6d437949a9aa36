package org.chancery.fusion;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Pending;

/** Writes the steps of an event's life, and where its reports contradict each other. */
record FusedSteps(Pending pending, FusedGraphs graphs) {
    void write(Node event, LifeCycle life, List<EventReport> reports) {
        int number = 0;
        for (LifeCycle.Step step : life.steps()) {
            number++;
            write(event, NodeFactory.createURI(event.getURI() + "/step/" + number), step);
        }
        writeContradictions(event, reports);
    }

    private void write(Node event, Node node, LifeCycle.Step step) {
        EventReport report = step.report();
        add(event, FusionTerms.STEP, node);
        add(node, FusionTerms.STAGE_OF, step.stage().term());
        add(node, FusionTerms.MADE_KNOWN_BY, report.node());
        if (!report.published().equals(ArticleInGraph.UNDATED)) {
            add(node, FusionTerms.STEP_DATE, day(report.published()));
        }
        if (report.window() != null && report.window().stated()) {
            add(node, Standards.EARLIEST_BEGIN, day(report.window().begin().toString()));
            add(node, Standards.LATEST_END, day(report.window().end().toString()));
        }
    }

    /** Each report that another contradicts, beside the first that does. */
    private void writeContradictions(Node event, List<EventReport> reports) {
        for (int i = 0; i < reports.size(); i++) {
            for (EventReport other : reports.subList(i + 1, reports.size())) {
                EventReport one = reports.get(i);
                if (isDenied(one) != isDenied(other) && (isHeld(one) || isHeld(other))) {
                    write(event, Vocabulary.STATUS, one, other);
                }
                if (differ(one, other)) {
                    write(event, Vocabulary.VENUE, one, other);
                }
            }
        }
    }

    private static boolean isDenied(EventReport report) {
        return Stage.of(report) == Stage.DENIED;
    }

    private static boolean isHeld(EventReport report) {
        return Stage.of(report) == Stage.HELD;
    }

    /** Whether both know the place, and not the same. */
    private static boolean differ(EventReport one, EventReport other) {
        return isHeld(one) && isHeld(other) && one.isEncounter() && MeetingLikeness.arePlacedApart(one, other);
    }

    private void write(Node event, Node slot, EventReport one, EventReport other) {
        String key = slot + " " + one.node() + " " + other.node();
        Node node = NodeFactory.createURI(
                event.getURI() + "/contradiction/" + Hash.of(key).substring(0, 16));
        add(event, FusionTerms.CONTRADICTION_OF, node);
        add(node, RDF.Nodes.type, FusionTerms.CONTRADICTION);
        add(node, FusionTerms.SLOT, slot);
        add(node, FusionTerms.ONE_REPORT, one.node());
        add(node, FusionTerms.OTHER_REPORT, other.node());
    }

    private static Node day(String day) {
        return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }

    private void add(Node subject, Node property, Node object) {
        pending.add(graphs.events(), subject, property, object);
    }
}
