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
    private static final Node PLOVER_MODE = Vocabulary.term("ploverMode");
    private static final Node QUAD_CLASS = Vocabulary.term("quadClass");

    /** That of the type, else of its nearest supertype; empty where PLOVER has none. */
    static Optional<PloverType> of(Node type, GraphReader graph) {
        Deque<Node> next = new ArrayDeque<>(Set.of(type));
        Set<Node> seen = new HashSet<>();
        while (!next.isEmpty()) {
            Node candidate = next.removeFirst();
            String event = graph.value(candidate, PLOVER_TYPE);
            if (event != null) {
                return Optional.of(new PloverType(
                        event, graph.value(candidate, PLOVER_MODE), graph.number(candidate, QUAD_CLASS)));
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
