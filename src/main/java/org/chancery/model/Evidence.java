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
        int begin = text.codePointCount(0, span.begin());
        int length = text.codePointCount(span.begin(), span.end());
        return new Evidence(sentence, begin, begin + length, span.of(text));
    }

    /** Whether the quote stands at its offsets in {@code text}. */
    public boolean standsIn(String text) {
        if (end > text.codePointCount(0, text.length())) {
            return false;
        }
        return text.startsWith(quote, text.offsetByCodePoints(0, begin));
    }
}
