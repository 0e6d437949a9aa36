package org.chancery.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.model.Span;
import org.chancery.model.SyntaxGraph;

/** The stretches of a sentence that a set of tokens covers, without punctuation and "that" at their ends. */
final class ContentParts {
    private static final String EDGE = "[.,:;]|''|``|-LRB-|-RRB-|HYPH";

    private ContentParts() {}

    static List<Span> of(SyntaxGraph graph, BitSet tokens) {
        List<Span> parts = new ArrayList<>();
        int first = tokens.nextSetBit(0);
        while (first >= 0) {
            int last = tokens.nextClearBit(first) - 1;
            int begin = first;
            int end = last;
            while (begin <= end && isOpening(graph, begin)) {
                begin++;
            }
            while (end >= begin && graph.token(end).tag().matches(EDGE)) {
                end--;
            }
            if (end > begin || end == begin && tokens.cardinality() <= 2) {
                parts.add(graph.sentence().span(begin, end));
            }
            first = tokens.nextSetBit(last + 1);
        }
        return parts;
    }

    private static boolean isOpening(SyntaxGraph graph, int token) {
        return graph.token(token).tag().matches(EDGE)
                || graph.token(token).word().equals("that") && graph.token(token).tag().equals("IN");
    }
}
