package org.chancery.model;

import java.util.Objects;

/**
 * The words of an article that say a fact.
 *
 * @param sentence zero-based number of the sentence in the article
 * @param begin first position, in Unicode code points of the article's text, zero-based
 * @param end position after the last one, in code points
 * @param quote exactly the text from {@code begin} to {@code end}
 */
public record Evidence(int sentence, int begin, int end, String quote) {
    public Evidence {
        Objects.requireNonNull(quote, "quote");
        if (begin < 0 || end <= begin || quote.codePointCount(0, quote.length()) != end - begin) {
            throw new IllegalArgumentException("[" + begin + "," + end + ") is not the length of: " + quote);
        }
    }

    /** The evidence that {@code span} of {@code text} gives. */
    public static Evidence of(String text, int sentence, Span span) {
        return of(new CodePoints(text), sentence, span);
    }

    /** The evidence that {@code span} of the text of {@code codePoints} gives. */
    public static Evidence of(CodePoints codePoints, int sentence, Span span) {
        String quote = span.of(codePoints.text());
        int begin = codePoints.before(span.begin());
        return new Evidence(sentence, begin, begin + quote.codePointCount(0, quote.length()), quote);
    }

    /** Whether the quote stands at its offsets in {@code text}. */
    public boolean standsIn(String text) {
        if (end > text.codePointCount(0, text.length())) {
            return false;
        }
        return text.startsWith(quote, text.offsetByCodePoints(0, begin));
    }
}
