package org.chancery.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.mapping.Vocabulary;

/**
 * What PLOVER calls an event type.
 *
 * @param event e.g. {@code CONSULT}
 * @param mode e.g. {@code phone}, or null
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; or null
 */
record PloverType(String event, String mode, Integer quad) {
    private static final Node PLOVER_TYPE = Vocabulary.term("ploverType");
    private static final Node PLANNED_AS = Vocabulary.term("plannedAs");
    private static final Node PLOVER_MODE = Vocabulary.term("ploverMode");
    private static final Node QUAD_CLASS = Vocabulary.term("quadClass");

    /** That of the type, else of its nearest supertype; empty where PLOVER has none. */
    static Optional<PloverType> of(Node type, GraphReader graph) {
        return nearest(type, PLOVER_TYPE, graph)
                .map(found -> new PloverType(
                        graph.value(found, PLOVER_TYPE), graph.value(found, PLOVER_MODE), graph.number(found, QUAD_CLASS)));
    }

    /** That of an event which is planned and has not begun: a visit to come is so far an agreement. */
    static Optional<PloverType> planned(Node type, GraphReader graph) {
        return of(nearest(type, PLANNED_AS, graph)
                .map(found -> graph.object(found, PLANNED_AS))
                .orElse(type), graph);
    }

    /** The type itself or its nearest supertype that has {@code property}. */
    private static Optional<Node> nearest(Node type, Node property, GraphReader graph) {
        Deque<Node> next = new ArrayDeque<>(Set.of(type));
        Set<Node> seen = new HashSet<>();
        while (!next.isEmpty()) {
            Node candidate = next.removeFirst();
            if (graph.object(candidate, property) != null) {
                return Optional.of(candidate);
            }
            graph.reference()
                    .find(candidate, RDFS.Nodes.subClassOf, Node.ANY)
                    .mapWith(triple -> triple.getObject())
                    .filterKeep(seen::add)
                    .forEachRemaining(next::addLast);
        }
        return Optional.empty();
    }
}
