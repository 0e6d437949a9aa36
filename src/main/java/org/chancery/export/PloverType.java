package org.chancery.export;

import java.util.Optional;
import org.apache.jena.graph.Node;
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
        return graph.nearest(type, PLOVER_TYPE)
                .map(found -> new PloverType(
                        graph.value(found, PLOVER_TYPE),
                        graph.value(found, PLOVER_MODE),
                        graph.number(found, QUAD_CLASS)));
    }

    /** That of an event which is planned and has not begun: a visit to come is so far an agreement. */
    static Optional<PloverType> planned(Node type, GraphReader graph) {
        return of(
                graph.nearest(type, PLANNED_AS)
                        .map(found -> graph.object(found, PLANNED_AS))
                        .orElse(type),
                graph);
    }
}
