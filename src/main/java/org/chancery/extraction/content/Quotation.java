package org.chancery.extraction.content;

import org.chancery.model.Span;

/**
 * Words in quotation marks, of one paragraph.
 *
 * @param inner the words without the marks
 * @param outer the words with the marks that stand
 * @param paragraph number of the paragraph
 * @param continued whether the next paragraph goes on with the same quote
 */
public record Quotation(Span inner, Span outer, int paragraph, boolean continued) {
    /** Whether {@code span} stands in it. */
    public boolean holds(Span span) {
        return inner.contains(span);
    }

    /** The number of characters quoted. */
    public int length() {
        return inner.end() - inner.begin();
    }
}
