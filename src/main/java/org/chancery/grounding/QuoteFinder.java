package org.chancery.grounding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.model.Span;

/**
 * Finds quotes in a text word for word. White space counts as one space, and the kinds of quotation mark, apostrophe
 * and dash are not told apart.
 */
final class QuoteFinder {
    private final String plain;
    /** Where each character of {@link #plain} stands in the text, and at its end the text's length. */
    private final int[] places;

    QuoteFinder(String text) {
        StringBuilder letters = new StringBuilder();
        int[] from = new int[3 * text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            String character = plain(text.charAt(at));
            boolean further =
                    character.equals(" ") && letters.length() > 0 && letters.charAt(letters.length() - 1) == ' ';
            for (int i = 0; !further && i < character.length(); i++) {
                from[letters.length()] = at;
                letters.append(character.charAt(i));
            }
        }
        from[letters.length()] = text.length();
        plain = letters.toString();
        places = Arrays.copyOf(from, letters.length() + 1);
    }

    /** Where {@code quote} stands, in the order of the text; empty where it does not, or is empty itself. */
    List<Span> find(String quote) {
        String sought = trimmed(quote == null ? "" : quote);
        List<Span> found = new ArrayList<>();
        if (sought.isEmpty()) {
            return found;
        }
        for (int at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + 1)) {
            int end = at + sought.length();
            if (!isInWord(at) && !isInWord(end)) {
                found.add(new Span(places[at], places[end - 1] + 1));
            }
        }
        return found;
    }

    /** Without white space, quotation marks and dots around it that the text may have elsewhere. */
    private static String trimmed(String quote) {
        StringBuilder letters = new StringBuilder();
        quote.chars().forEach(character -> letters.append(plain((char) character)));
        return letters.toString().replaceAll(" +", " ").replaceAll("^[\" ]+|[\" ,;:.]+$", "");
    }

    private boolean isInWord(int at) {
        return at > 0
                && at < plain.length()
                && Character.isLetterOrDigit(plain.charAt(at - 1))
                && Character.isLetterOrDigit(plain.charAt(at))
                && !isWordless(plain.charAt(at));
    }

    /** Whether the script writes no spaces between words. */
    private static boolean isWordless(char letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI;
    }

    private static String plain(char character) {
        return switch (character) {
            case '“', '”', '„', '‟', '«', '»', '″', '‹', '›', '＂', '「', '」', '『', '』' -> "\"";
            case '‘', '’', '‚', '‛', '′', '`', '´', 'ʼ' -> "'";
            case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            case '…' -> "...";
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> "";
            default ->
                Character.isWhitespace(character) || Character.isSpaceChar(character) ? " " : String.valueOf(character);
        };
    }
}
