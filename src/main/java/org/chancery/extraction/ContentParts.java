package org.chancery.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.model.Span;
import org.chancery.syntax.Tree;

/** The stretches of text that are said, without "that", commas and the marks around the whole. */
final class ContentParts {
    private static final String BEFORE = " \t\n\r\u00a0,.;:—–-)]";
    private static final String AFTER = " \t\n\r\u00a0,.;:—–-([";
    private static final String OPENING = "\"“„«`";
    private static final String CLOSING = "\"”»";

    private ContentParts() {}

    /** The stretches that {@code tokens} cover; a small gap of mere punctuation does not part them. */
    static List<Span> of(Tree graph, BitSet tokens, String text) {
        List<Span> parts = new ArrayList<>();
        int first = tokens.nextSetBit(0);
        while (first >= 0) {
            int last = tokens.nextClearBit(first) - 1;
            int begin = first;
            while (begin < last && isThat(graph, begin)) {
                begin++;
            }
            Span part = trim(graph.sentence().span(begin, last), text);
            if (part != null && (last > begin || tokens.cardinality() <= 2)) {
                parts.add(part);
            }
            first = tokens.nextSetBit(last + 1);
        }
        return parts;
    }

    private static boolean isThat(Tree graph, int token) {
        return graph.token(token).word().equals("that")
                        && !isDeterminer(graph, token)
                        && (graph.relation(token).equals("mark")
                                || graph.token(token).tag().equals("IN")
                                || opensClause(graph, token + 1))
                || graph.token(token).tag().equals(",");
    }

    /** "That premise": a noun behind which the phrase ends. */
    private static boolean isDeterminer(Tree graph, int that) {
        return that + 1 < graph.size()
                && graph.token(that + 1).tag().equals("NN")
                && (that + 2 == graph.size() || graph.token(that + 2).tag().matches("[,.]|CC"));
    }

    /** "That the talks …": no demonstrative stands before a determiner or pronoun. */
    private static boolean opensClause(Tree graph, int token) {
        return token < graph.size() && graph.token(token).tag().matches("DT|PRP\\$?|NNP|EX");
    }

    /**
     * {@code span} without space and punctuation at its ends and marks around the whole of it; null where nothing is
     * left.
     */
    static Span trim(Span span, String text) {
        int begin = span.begin();
        int end = span.end();
        boolean changed = true;
        while (changed && begin < end) {
            int first = begin;
            int last = end;
            while (begin < end && BEFORE.indexOf(text.charAt(begin)) >= 0) {
                begin++;
            }
            while (begin < end && AFTER.indexOf(text.charAt(end - 1)) >= 0 && !isAbbreviation(text, begin, end)) {
                end--;
            }
            int open = opening(text, begin, end);
            int close = closing(text, begin, end);
            boolean inside = begin + open < end - close && hasMark(text, begin + open, end - close);
            if (open > 0 && close > 0 && !inside || open > 0 && close == 0 && !inside) {
                begin += open;
                end -= close;
            } else if (close > 0 && open == 0 && !inside) {
                end -= close;
            }
            changed = begin != first || end != last;
        }
        return begin < end ? new Span(begin, end) : null;
    }

    private static boolean isAbbreviation(String text, int begin, int end) {
        return text.charAt(end - 1) == '.' && end - 3 > begin && text.charAt(end - 3) == '.';
    }

    private static int opening(String text, int begin, int end) {
        if (begin < end && OPENING.indexOf(text.charAt(begin)) >= 0 && text.charAt(begin) != '`') {
            return 1;
        }
        return text.startsWith("''", begin) || text.startsWith("``", begin) ? 2 : 0;
    }

    private static int closing(String text, int begin, int end) {
        if (end > begin && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            return 1;
        }
        return end - 2 > begin && text.startsWith("''", end - 2) ? 2 : 0;
    }

    private static boolean hasMark(String text, int begin, int end) {
        for (int at = begin; at < end; at++) {
            boolean doubled = at + 1 < end && (text.startsWith("''", at) || text.startsWith("``", at));
            if ("\"“”„«»".indexOf(text.charAt(at)) >= 0 || doubled) {
                return true;
            }
        }
        return false;
    }
}
