package org.chancery.network;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.excerpt.ArticleExcerpt;
import org.chancery.excerpt.GraphReader;
import org.chancery.excerpt.Party;
import org.chancery.excerpt.Period;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.model.Role;

/** Reads the events of an article. */
final class EventFactReader {
    private static final Node QUAD_CLASS = Vocabulary.term("quadClass");
    private static final Node CONFIDENCE = Vocabulary.term("confidence");

    private final ArticleExcerpt excerpt;
    private final GraphReader graph;

    EventFactReader(ArticleExcerpt excerpt) {
        this.excerpt = excerpt;
        this.graph = excerpt.graph();
    }

    List<EventFact> read() {
        return graph.instances(Vocabulary.EVENT).stream().map(this::event).toList();
    }

    private EventFact event(Node event) {
        Node type = graph.object(event, Standards.EVENT_TYPE);
        String name = graph.value(type, RDFS.Nodes.label);
        return new EventFact(
                event.getURI(),
                GraphReader.localName(type),
                name == null ? GraphReader.localName(type) : name,
                graph.nearest(type, QUAD_CLASS)
                        .map(found -> graph.number(found, QUAD_CLASS))
                        .orElse(null),
                GraphReader.localName(graph.object(event, Vocabulary.STATUS)),
                GraphReader.localName(graph.object(event, Vocabulary.CERTAINTY)),
                confidence(event, graph),
                Period.of(event, excerpt.article().published(), graph),
                place(event),
                1,
                1,
                excerpt.article().id(),
                quote(event, graph),
                arguments(event).flatMap(this::participation).distinct().toList(),
                links(event));
    }

    static Double confidence(Node fact, GraphReader graph) {
        String confidence = graph.value(fact, CONFIDENCE);
        return confidence == null ? null : Double.valueOf(confidence);
    }

    /** The words of its evidence, in the order of the text. */
    static String quote(Node fact, GraphReader graph) {
        return graph.objects(fact, Vocabulary.HAS_EVIDENCE).stream()
                .map(evidence -> graph.object(evidence, Standards.HAS_SELECTOR))
                .sorted(Comparator.comparing(selector -> graph.number(selector, Standards.START)))
                .map(selector -> graph.value(selector, Standards.EXACT))
                .distinct()
                .collect(Collectors.joining(" … "));
    }

    /** In the order of the text. */
    private Stream<Node> arguments(Node event) {
        return graph.objects(event, Vocabulary.ARGUMENT_OF_EVENT).stream()
                .sorted(Comparator.comparing(argument -> graph.number(
                        graph.object(graph.object(argument, Vocabulary.HAS_EVIDENCE), Standards.HAS_SELECTOR),
                        Standards.START)));
    }

    private Stream<EventFact.Participation> participation(Node argument) {
        Party party =
                Party.of(graph.object(argument, Vocabulary.FILLER), graph.object(argument, Vocabulary.CAPACITY), graph);
        return party.kind() == null ? Stream.empty() : Stream.of(new EventFact.Participation(role(argument), party));
    }

    private String role(Node argument) {
        return GraphReader.localName(graph.object(argument, Vocabulary.ROLE));
    }

    private String place(Node event) {
        String place = arguments(event)
                .filter(argument -> Role.VENUE.term().equals(role(argument)))
                .map(argument -> Objects.requireNonNullElseGet(
                        graph.value(graph.object(argument, Vocabulary.FILLER), RDFS.Nodes.label),
                        () -> graph.value(argument, Vocabulary.WORDS)))
                .distinct()
                .collect(Collectors.joining("; "));
        return place.isEmpty() ? null : place;
    }

    /** Relations, and events that fill a role. */
    private List<EventFact.Link> links(Node event) {
        Stream<EventFact.Link> relations = graph.subjects(Vocabulary.FROM, event).stream()
                .map(relation -> new EventFact.Link(
                        GraphReader.localName(graph.object(relation, Vocabulary.RELATION_BETWEEN)),
                        graph.object(relation, Vocabulary.TO).getURI()));
        Stream<EventFact.Link> roles = graph.objects(event, Vocabulary.ARGUMENT_OF_EVENT).stream()
                .filter(argument -> isEvent(graph.object(argument, Vocabulary.FILLER)))
                .map(argument -> new EventFact.Link(
                        role(argument),
                        graph.object(argument, Vocabulary.FILLER).getURI()));
        return Stream.concat(relations, roles)
                .filter(link -> !link.event().equals(event.getURI()))
                .distinct()
                .toList();
    }

    private boolean isEvent(Node filler) {
        return filler != null && graph.article().contains(filler, RDF.Nodes.type, Vocabulary.EVENT);
    }
}
