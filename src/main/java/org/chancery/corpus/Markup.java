package org.chancery.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.page.PageReader;
import org.jsoup.parser.Parser;

/** What a page leaves in the texts that are taken from it: tags, and character references such as {@code &amp;}. */
final class Markup {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|span|a|b|i|u|em|strong|h[1-6]|ul|ol|li|blockquote|img|figure|figcaption|table|tr|td|th"
                    + "|section|article|script|style|iframe|font|sup|sub|small|hr)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final int TWICE = 2; // feeds wrap what is wrapped already

    private Markup() {}

    static boolean isIn(String text) {
        return !decode(text).equals(text);
    }

    /** The first piece of markup in a text that has some. */
    static String first(String text) {
        Matcher tag = TAG.matcher(text);
        Matcher reference = REFERENCE.matcher(text);
        boolean tagged = tag.find();
        return tagged ? tag.group() : reference.find() ? reference.group() : "";
    }

    /** The text as a reader of the page saw it, its paragraphs with an empty line between them. */
    static String decode(String text) {
        String decoded = text;
        for (int time = 0; time < TWICE && decoded != null; time++) {
            if (TAG.matcher(decoded).find()) {
                decoded = PageReader.readFragment(decoded.replace("\n", " "));
            } else if (REFERENCE.matcher(decoded).find()) {
                decoded = Parser.unescapeEntities(decoded, true);
            }
        }
        return decoded;
    }
}
