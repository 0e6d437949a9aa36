package org.chancery.export;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.excerpt.GraphReader;
import org.chancery.mapping.Vocabulary;

/**
 * What PLOVER calls an event.
 *
 * @param event e.g. {@code CONSULT}
 * @param mode e.g. {@code phone}, or null
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; or null
 */
record PloverType(String event, String mode, Integer quad) {
    static final Node QUAD_CLASS = Vocabulary.term("quadClass");

    private static final Node PLOVER_TYPE = Vocabulary.term("ploverType");
    private static final Node PLOVER_MODE = Vocabulary.term("ploverMode");

    /** That of the type, else of its nearest supertype; empty where PLOVER has none. */
    static Optional<PloverType> of(Coding coding, GraphReader graph) {
        return graph.nearest(coding.type(), PLOVER_TYPE).map(found -> {
            String mode = coding.mode() == null ? graph.value(found, PLOVER_MODE) : coding.value(PLOVER_MODE, graph);
            return new PloverType(graph.value(found, PLOVER_TYPE), mode, graph.number(found, QUAD_CLASS));
        });
    }
}
