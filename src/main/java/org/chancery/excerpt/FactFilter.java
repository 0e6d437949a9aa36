package org.chancery.excerpt;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.model.Status;
import org.chancery.query.Folding;

/** Tells which facts of an article a selection wants. */
final class FactFilter {
    private final Selection selection;
    private final Node kind;
    private final Set<String> statuses;

    /**
     * A filter.
     *
     * @param kind the class that the selection names; null where it names none
     */
    FactFilter(Selection selection, Node kind) {
        this.selection = selection;
        this.kind = kind;
        this.statuses = selection.statuses().stream().map(Status::term).collect(Collectors.toSet());
    }

    /** Events and statements. */
    Set<Node> facts(String published, GraphReader graph) {
        Set<Node> wanted = new LinkedHashSet<>();
        graph.instances(Vocabulary.EVENT).stream()
                .filter(event -> isEventWanted(event, published, graph))
                .forEach(wanted::add);
        graph.instances(Vocabulary.STATEMENT).stream()
                .filter(statement -> isStatementWanted(statement, wanted, published, graph))
                .forEach(wanted::add);
        return wanted;
    }

    private boolean isEventWanted(Node event, String published, GraphReader graph) {
        return (statuses.isEmpty() || statuses.contains(GraphReader.localName(graph.object(event, Vocabulary.STATUS))))
                && (kind == null || graph.isA(graph.object(event, Standards.EVENT_TYPE), kind))
                && isSure(event, graph)
                && selection.readBy().admits(event, graph)
                && isInTime(event, published, graph)
                && (selection.party().isEmpty()
                        || graph.objects(event, Vocabulary.ARGUMENT_OF_EVENT).stream()
                                .anyMatch(argument -> isWanted(argument, graph)));
    }

    /** Where events are chosen by what they are, the statements about them; else those that fit themselves. */
    private boolean isStatementWanted(Node statement, Set<Node> events, String published, GraphReader graph) {
        boolean aboutWanted =
                graph.objects(statement, Vocabulary.ABOUT).stream().anyMatch(events::contains);
        boolean byParty = selection.party().isEmpty()
                || aboutWanted
                || Stream.of(Vocabulary.SPEAKER, Vocabulary.ADDRESSEE, Vocabulary.ON_BEHALF_OF)
                        .flatMap(role -> graph.objects(statement, role).stream())
                        .anyMatch(party -> Party.of(party, graph).isCalled(selection.party()));
        return (aboutWanted || kind == null && statuses.isEmpty())
                && byParty
                && isSure(statement, graph)
                && selection.readBy().admits(statement, graph)
                && isInTime(statement, published, graph);
    }

    private boolean isWanted(Node argument, GraphReader graph) {
        String words = graph.words(argument);
        return words != null && Folding.contains(words, selection.party())
                || Party.of(graph.object(argument, Vocabulary.FILLER), graph).isCalled(selection.party());
    }

    private boolean isSure(Node fact, GraphReader graph) {
        if (selection.minConfidence() == null) {
            return true;
        }
        String confidence = graph.value(fact, Vocabulary.CONFIDENCE);
        return confidence == null || Double.parseDouble(confidence) >= selection.minConfidence();
    }

    /** What has no day at all is wanted only where no days are asked for. */
    private boolean isInTime(Node fact, String published, GraphReader graph) {
        LocalDate since = selection.since();
        LocalDate until = selection.until();
        if (since == null && until == null) {
            return true;
        }
        Period period = Period.of(fact, published, graph);
        return period.basis() != null
                && (since == null || !day(period.lastKnown()).isBefore(since))
                && (until == null || !day(period.firstKnown()).isAfter(until));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
