package org.chancery.model;

/**
 * Words that name a time, as the annotation stage read them.
 *
 * @param span where they stand
 * @param first index of their first token in the sentence
 * @param last index of their last token
 * @param type DATE, TIME, DURATION or SET, after TIMEX3
 * @param value the TIMEX3 value, e.g. {@code 2025-08-15}, {@code 2025-W42}, {@code P2W}; null where it has none
 */
public record TimeExpression(Span span, int first, int last, String type, String value) {}
