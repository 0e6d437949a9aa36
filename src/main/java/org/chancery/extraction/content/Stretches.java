package org.chancery.extraction.content;

import static org.chancery.syntax.DependencyRelation.MARK;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;
import org.chancery.syntax.Word;
import org.chancery.syntax.WordSet;

/** The stretches of text that are said, without "that", commas and the marks around the whole. */
public final class Stretches {
    private static final String BEFORE = " \t\n\r\u00a0,.;:—–-)]";
    private static final String AFTER = " \t\n\r\u00a0,.;:—–-([";
    private static final String OPENING = "\"“„«";
    private static final String CLOSING = "\"”»";
    private static final String MARKS = OPENING + CLOSING;

    private final String text;

    public Stretches(String text) {
        this.text = text;
    }

    /** The stretches that {@code words} cover; a small gap of mere punctuation does not part them. */
    public List<Span> of(WordSet words) {
        return words.stretches().stream()
                .flatMap(stretch -> trimmed(stretch, words.size() <= 2).stream())
                .toList();
    }

    private Optional<Span> trimmed(WordSet stretch, boolean few) {
        Word begin = stretch.first();
        while (begin.precedes(stretch.last()) && (begin.isTagged(",") || isThat(begin))) {
            begin = begin.next();
        }
        Optional<Span> part = trim(begin.span().union(stretch.last().span()));
        return begin.precedes(stretch.last()) || few ? part : Optional.empty();
    }

    /** Whether it is "that" and opens a clause. */
    private static boolean isThat(Word word) {
        return word.form().equals("that")
                && !isDeterminer(word)
                && (word.isExactly(MARK) || word.isTagged("IN") || opensClause(word.next()));
    }

    /** Whether it stands before a noun with which the phrase ends: "that premise". */
    private static boolean isDeterminer(Word that) {
        Word behind = that.next().next();
        return that.next().isTagged("NN") && (!behind.exists() || behind.isTagged(",", ".", "CC"));
    }

    /**
     * Whether a clause can open with it, as no demonstrative stands before a determiner or pronoun: "that the talks …".
     */
    private static boolean opensClause(Word word) {
        return word.tag().matches("DT|PRP\\$?|NNP|EX");
    }

    /** Each part trimmed; those of which nothing is left are left out. */
    public List<Span> trim(List<Span> parts) {
        return parts.stream().flatMap(part -> trim(part).stream()).toList();
    }

    /**
     * {@code span} without space and punctuation at its ends and marks around the whole of it; nothing where nothing is
     * left.
     */
    public Optional<Span> trim(Span span) {
        Span before = span;
        Span after = unquoted(stripped(span));
        while (!after.equals(before) && after.begin() < after.end()) {
            before = after;
            after = unquoted(stripped(after));
        }
        return after.begin() < after.end() ? Optional.of(after) : Optional.empty();
    }

    private Span stripped(Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && BEFORE.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (begin < end && AFTER.indexOf(text.charAt(end - 1)) >= 0 && !isAbbreviation(begin, end)) {
            end--;
        }
        return new Span(begin, end);
    }

    private boolean isAbbreviation(int begin, int end) {
        return text.charAt(end - 1) == '.' && end - 3 > begin && text.charAt(end - 3) == '.';
    }

    /** Marks at both ends are around the whole unless others stand between them; one alone goes as well. */
    private Span unquoted(Span span) {
        int open = opening(span);
        int close = closing(span);
        Span inner = new Span(span.begin() + open, Math.max(span.begin() + open, span.end() - close));
        return hasMark(inner) ? span : inner;
    }

    private int opening(Span span) {
        if (span.begin() < span.end() && OPENING.indexOf(text.charAt(span.begin())) >= 0) {
            return 1;
        }
        return isDoubled(span.begin()) ? 2 : 0;
    }

    private int closing(Span span) {
        if (span.end() > span.begin() && CLOSING.indexOf(text.charAt(span.end() - 1)) >= 0) {
            return 1;
        }
        return span.end() - 2 > span.begin() && text.startsWith("''", span.end() - 2) ? 2 : 0;
    }

    private boolean hasMark(Span span) {
        for (int at = span.begin(); at < span.end(); at++) {
            if (MARKS.indexOf(text.charAt(at)) >= 0 || at + 1 < span.end() && isDoubled(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDoubled(int at) {
        return text.startsWith("''", at) || text.startsWith("``", at);
    }
}
