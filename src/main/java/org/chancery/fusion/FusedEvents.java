package org.chancery.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Pending;

/** Writes what the reports of one event say together. */
final class FusedEvents {
    private static final List<String> MOST_SPECIAL_FIRST =
            List.of("Summit", "PhoneCall", "Visit", "Mediation", "Negotiation", "Meeting", "Consultation");

    private final FusedThings things;
    private final Pending pending;
    private final FusedGraphs graphs;

    FusedEvents(Pending pending, FusedGraphs graphs) {
        this.pending = pending;
        this.graphs = graphs;
        things = new FusedThings(pending, graphs, graphs.events());
    }

    void retract(Node event) {
        things.retract(event, List.of(Vocabulary.ARGUMENT_OF_EVENT, FusionTerms.STEP, FusionTerms.CONTRADICTION_OF));
    }

    void describe(List<EventReport> reports) {
        Node event = things.found(reports, FusionTerms.FUSED_EVENT);
        LifeCycle life = new LifeCycle(reports);
        List<EventReport> told = told(reports);
        String type = type(told);
        add(event, Standards.EVENT_TYPE, Vocabulary.term(type));
        add(event, FusionTerms.STAGE_OF, life.standing().term());
        add(event, Vocabulary.STATUS, Vocabulary.term(status(life, reports)));
        told.forEach(
                report -> report.sides().forEach(side -> add(event, FusionTerms.SIDE, NodeFactory.createURI(side))));
        stamp(event, life.dating(reports));
        things.count(event, reports, EventReport::article);
        addLabel(event, type, told);
        addArguments(event, told, reports.size() > 1);
        new FusedSteps(pending, graphs).write(event, life, reports);
    }

    /** The reports that tell the event itself, unless there are none but of its calling off. */
    private static List<EventReport> told(List<EventReport> reports) {
        List<EventReport> told =
                reports.stream().filter(report -> report.change().isEmpty()).toList();
        return told.isEmpty() ? reports : told;
    }

    /** The most special type that is told. */
    private static String type(List<EventReport> reports) {
        Set<String> types = reports.stream().map(EventReport::type).collect(Collectors.toCollection(TreeSet::new));
        return MOST_SPECIAL_FIRST.stream()
                .filter(types::contains)
                .findFirst()
                .orElse(types.iterator().next());
    }

    private static String status(LifeCycle life, List<EventReport> reports) {
        boolean ongoing = reports.stream().allMatch(report -> !report.status().equals("Occurred"))
                && reports.stream().anyMatch(report -> report.status().equals("Ongoing"));
        return life.standing() == Stage.HELD && ongoing
                ? "Ongoing"
                : life.standing().status();
    }

    private void stamp(Node node, EventReport report) {
        if (report.begin() != null) {
            add(node, Standards.EARLIEST_BEGIN, day(report.begin().toString()));
        }
        if (report.end() != null && (report.begin() == null || !report.end().isBefore(report.begin()))) {
            add(node, Standards.LATEST_END, day(report.end().toString()));
        }
    }

    private void addLabel(Node event, String type, List<EventReport> reports) {
        String names = reports.stream()
                .flatMap(report -> report.parts().stream())
                .filter(EventReport.Part::isParty)
                .map(EventReport.Part::words)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String words = type.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        String title = words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
        add(
                event,
                RDFS.Nodes.label,
                NodeFactory.createLiteralLang(names.isEmpty() ? title : title + ": " + names, "en"));
    }

    /**
     * A value of a slot is one, however many reports give it.
     *
     * @param several whether it must be said which reports give it
     */
    private void addArguments(Node event, List<EventReport> reports, boolean several) {
        Map<String, List<EventReport.Part>> values = new TreeMap<>();
        for (EventReport report : reports) {
            for (EventReport.Part part : report.parts()) {
                String value = part.filler() == null
                        ? String.join("-", Names.words(part.words()))
                        : part.filler().getURI();
                values.computeIfAbsent(part.role() + " " + value, key -> new ArrayList<>())
                        .add(part);
            }
        }
        values.forEach((key, parts) -> {
            Node argument = addArgument(event, key, parts);
            if (several) {
                parts.forEach(part -> add(argument, FusionTerms.FUSES, part.argument()));
            }
        });
    }

    private Node addArgument(Node event, String key, List<EventReport.Part> parts) {
        EventReport.Part first = parts.get(0);
        Node role = Vocabulary.term(first.role());
        Node argument = NodeFactory.createURI(
                event.getURI() + "/" + first.role() + "/" + Hash.of(key).substring(0, 16));
        String words = parts.stream()
                .map(EventReport.Part::words)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        add(event, Vocabulary.ARGUMENT_OF_EVENT, argument);
        add(argument, Vocabulary.ROLE, role);
        add(argument, Vocabulary.WORDS, NodeFactory.createLiteralString(words));
        if (first.filler() != null) {
            add(event, role, first.filler());
            add(argument, Vocabulary.FILLER, first.filler());
        }
        return argument;
    }

    private static Node day(String day) {
        return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }

    private void add(Node subject, Node property, Node object) {
        pending.add(graphs.events(), subject, property, object);
    }
}
