package org.chancery.export;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.excerpt.GraphReader;
import org.chancery.mapping.Vocabulary;

/**
 * What CAMEO calls an event.
 *
 * @param code e.g. {@code 041}
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; or null
 * @param score from -10 to 10, or null
 */
record CameoType(String code, String quad, String score) {
    private static final Node CODE = Vocabulary.term("cameoCode");
    private static final Node SCORE = Vocabulary.term("score");

    /** That of the mode, else of the type or its nearest supertype; empty where CAMEO has none. */
    static Optional<CameoType> of(Coding coding, GraphReader graph) {
        String code = coding.value(CODE, graph);
        return code == null
                ? Optional.empty()
                : Optional.of(
                        new CameoType(code, coding.value(PloverType.QUAD_CLASS, graph), coding.value(SCORE, graph)));
    }
}
