package org.chancery.validation;

/** A text that can be asked for words by code points. */
final class QuotedText {
    private final String text;
    private final int length;

    QuotedText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /** Whether {@code words} are what stands from {@code begin} to {@code end}, half-open, in code points. */
    boolean has(String words, int begin, int end) {
        if (begin < 0 || end <= begin || end > length || words.codePointCount(0, words.length()) != end - begin) {
            return false;
        }
        return text.startsWith(words, offset(begin));
    }

    private int offset(int codePoint) {
        // most articles have no character beyond the first plane, and counting is slow in a long one
        return length == text.length() ? codePoint : text.offsetByCodePoints(0, codePoint);
    }
}
