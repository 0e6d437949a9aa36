package org.chancery.extraction;

import org.chancery.model.Span;

/**
 * Words in quotation marks, of one paragraph.
 *
 * @param inner the words without the marks
 * @param outer the words with the marks that stand
 * @param paragraph number of the paragraph
 * @param continued whether the next paragraph goes on with the same quote
 */
record Quotation(Span inner, Span outer, int paragraph, boolean continued) {
    boolean holds(Span span) {
        return inner.contains(span);
    }
}
