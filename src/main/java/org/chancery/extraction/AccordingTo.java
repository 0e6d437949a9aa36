package org.chancery.extraction;

import java.util.BitSet;
import java.util.List;
import org.chancery.model.Span;
import org.chancery.syntax.Tree;

/** "According to", before, behind or within what it vouches for. */
final class AccordingTo {
    private static final int LONGEST_SOURCE = 10;

    private AccordingTo() {}

    /** The head of the source named behind {@code according}, or -1. */
    static int source(Tree graph, int according) {
        int to = according + 1;
        if (to + 1 >= graph.size() || !graph.token(to).word().equalsIgnoreCase("to")) {
            return -1;
        }
        int above = graph.governor(according);
        if (above > to && graph.token(above).isNoun()) {
            return above;
        }
        int found = -1;
        for (int token = to + 1; token < Math.min(graph.size(), to + LONGEST_SOURCE); token++) {
            String tag = graph.token(token).tag();
            if (tag.matches("NN.*|PRP")) {
                found = token;
            } else if (found >= 0 || !tag.matches("DT|JJ.*|PRP\\$|POS|CD|VBG|VBN|HYPH|,")) {
                break;
            }
        }
        return found;
    }

    /** The rest of the sentence, without the source and what describes it. */
    static List<Span> content(Tree graph, int according, int source, String text) {
        BitSet content = new BitSet();
        content.set(0, graph.size());
        int last = Math.max(source, lastOf(graph, according, source));
        content.clear(according, last + 1);
        if (according > 1 && graph.token(according - 1).tag().equals("CC")) {
            content.clear(0, according);
        }
        if (according > 0 && !isOpen(graph, according)) {
            content.clear(according, graph.size());
        }
        return ContentParts.of(graph, content, text);
    }

    /** Whether a comma sets the source off on both sides. */
    private static boolean isOpen(Tree graph, int according) {
        return graph.token(according - 1).tag().matches(",|CC") || according <= 2;
    }

    private static int lastOf(Tree graph, int according, int source) {
        BitSet own = graph.subtree(source, dependent -> dependent < according);
        int last = source;
        while (last + 1 < graph.size() && own.get(last + 1)) {
            last++;
        }
        return last;
    }
}
