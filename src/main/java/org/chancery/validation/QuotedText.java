package org.chancery.validation;

/** A text that can be asked for words by code points. */
final class QuotedText {
    private final String text;
    private final int length;

    QuotedText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /** Whether {@code words}, which are not none, stand at {@code begin}, in code points. */
    boolean has(String words, int begin) {
        return begin >= 0 && begin < length && !words.isEmpty() && text.startsWith(words, offset(begin));
    }

    private int offset(int codePoint) {
        // most articles have no character beyond the first plane, and counting is slow in a long one
        return length == text.length() ? codePoint : text.offsetByCodePoints(0, codePoint);
    }
}
