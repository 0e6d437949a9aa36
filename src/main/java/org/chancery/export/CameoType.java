package org.chancery.export;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.mapping.Vocabulary;

/**
 * What CAMEO calls an event type.
 *
 * @param code e.g. {@code 041}
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; or null
 * @param score from -10 to 10, or null
 */
record CameoType(String code, Integer quad, String score) {
    private static final Node CODE = Vocabulary.term("cameoCode");
    private static final Node QUAD_CLASS = Vocabulary.term("quadClass");
    private static final Node SCORE = Vocabulary.term("score");

    /** That of the type, else of its nearest supertype; empty where CAMEO has none. */
    static Optional<CameoType> of(Node type, GraphReader graph) {
        return graph.nearest(type, CODE)
                .map(found -> new CameoType(
                        graph.value(found, CODE), graph.number(found, QUAD_CLASS), graph.value(found, SCORE)));
    }
}
