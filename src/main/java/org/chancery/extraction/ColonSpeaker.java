package org.chancery.extraction;

import org.chancery.syntax.Tree;

/** "Ministry: no talks before spring", "SMITH: …": who stands before the colon speaks. */
final class ColonSpeaker {
    private static final int LONGEST = 6;
    private static final int SHORTEST_CONTENT = 3;

    private ColonSpeaker() {}

    /** The last noun before {@code colon} where nothing but a name or title stands before it, or -1. */
    static int of(Tree graph, int colon) {
        int first = 0;
        while (first < colon && graph.token(first).tag().matches("''|``")) {
            first++;
        }
        boolean label = colon > first && colon - first <= LONGEST && graph.size() - colon > SHORTEST_CONTENT;
        boolean place = graph.sentence().headline()
                || isCapitals(graph, first, colon)
                || graph.token(colon + 1 < graph.size() ? colon + 1 : colon)
                        .tag()
                        .matches("''|``");
        if (!label || !place) {
            return -1;
        }
        for (int token = first; token < colon; token++) {
            if (!graph.token(token).tag().matches("NN.*|JJ.*|DT|POS|PRP\\$|HYPH|-LRB-|-RRB-")
                    && !graph.token(token).isNoun()) {
                return -1;
            }
        }
        return graph.token(colon - 1).isNoun() ? colon - 1 : -1;
    }

    private static boolean isCapitals(Tree graph, int first, int colon) {
        for (int token = first; token < colon; token++) {
            String word = graph.token(token).word();
            if (word.length() < 2 || !word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
