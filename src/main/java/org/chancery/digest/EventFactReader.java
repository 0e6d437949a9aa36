package org.chancery.digest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.excerpt.GraphReader;
import org.chancery.excerpt.Neighbourhood;
import org.chancery.excerpt.Party;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.model.Relation;
import org.chancery.model.Role;

/** Reads events, of one article or of all together: what takes part in them is described alike. */
final class EventFactReader {
    private static final Node QUAD_CLASS = Vocabulary.term("quadClass");
    private static final Set<Node> RELATIONS = Stream.concat(
                    Stream.of(Relation.Type.values()).map(Relation.Type::term),
                    Stream.of(Role.values()).map(Role::term))
            .map(Vocabulary::term)
            .collect(Collectors.toSet());

    private final GraphReader graph;
    private final Neighbourhood neighbourhood;

    /**
     * A reader.
     *
     * @param graph what is said of the events
     * @param neighbourhood tells who those that take part are by all articles
     */
    EventFactReader(GraphReader graph, Neighbourhood neighbourhood) {
        this.graph = graph;
        this.neighbourhood = neighbourhood;
    }

    EventFact read(Node event, Telling telling) {
        Node type = graph.object(event, Standards.EVENT_TYPE);
        return new EventFact(
                event.getURI(),
                GraphReader.localName(type),
                name(type),
                graph.nearest(type, QUAD_CLASS)
                        .map(found -> graph.number(found, QUAD_CLASS))
                        .orElse(null),
                GraphReader.localName(graph.object(event, Vocabulary.STATUS)),
                GraphReader.localName(graph.object(telling.words(), Vocabulary.CERTAINTY)),
                confidence(event, graph),
                telling.period(),
                place(event),
                telling.sources(),
                telling.reports(),
                telling.article(),
                quote(telling.words(), graph),
                participations(event),
                links(telling.words()).stream()
                        .filter(link -> !link.event().equals(event.getURI()))
                        .distinct()
                        .toList());
    }

    private String name(Node type) {
        String name = graph.value(type, RDFS.Nodes.label);
        return name == null ? GraphReader.localName(type) : name;
    }

    static Double confidence(Node fact, GraphReader graph) {
        String confidence = graph.value(fact, Vocabulary.CONFIDENCE);
        return confidence == null ? null : Double.valueOf(confidence);
    }

    /** The words of its evidence, in the order of the text. */
    static String quote(Node fact, GraphReader graph) {
        return graph.objects(fact, Vocabulary.HAS_EVIDENCE).stream()
                .sorted(Comparator.comparing(words -> graph.number(words, Standards.START)))
                .map(words -> graph.value(words, Standards.EXACT))
                .distinct()
                .collect(Collectors.joining(" … "));
    }

    /** In the order of the text, where it is known. */
    private Stream<Node> arguments(Node event) {
        return graph.objects(event, Vocabulary.ARGUMENT_OF_EVENT).stream().sorted(Comparator.comparing(this::position));
    }

    private int position(Node argument) {
        Node words = graph.object(argument, Vocabulary.HAS_EVIDENCE);
        return Objects.requireNonNullElse(graph.number(words, Standards.START), 0);
    }

    /** Each party once in a role. */
    private List<EventFact.Participation> participations(Node event) {
        Map<String, EventFact.Participation> once = new LinkedHashMap<>();
        arguments(event)
                .flatMap(this::participation)
                .forEach(part ->
                        once.putIfAbsent(part.role() + " " + part.party().id(), part));
        return List.copyOf(once.values());
    }

    private Stream<EventFact.Participation> participation(Node argument) {
        Party party = neighbourhood.party(
                graph.object(argument, Vocabulary.FILLER), graph.object(argument, Vocabulary.CAPACITY), graph);
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
                        () -> graph.words(argument)))
                .distinct()
                .collect(Collectors.joining("; "));
        return place.isEmpty() ? null : place;
    }

    /** Events to which it is related, or which fill a role. */
    private List<EventFact.Link> links(Node words) {
        return graph.article().stream(words, Node.ANY, Node.ANY)
                .filter(triple -> RELATIONS.contains(triple.getPredicate()))
                .sorted(Comparator.comparing(NodeFmtLib::strNT))
                .flatMap(triple -> link(GraphReader.localName(triple.getPredicate()), triple.getObject()).stream())
                .toList();
    }

    private Optional<EventFact.Link> link(String relation, Node other) {
        Node fused = neighbourhood.fusedAs(other);
        GraphReader said = neighbourhood.with(fused).graph();
        Node type = said.object(fused, Standards.EVENT_TYPE);
        return type == null ? Optional.empty() : Optional.of(new EventFact.Link(relation, fused.getURI(), name(type)));
    }
}
