package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Span;

/**
 * Finds the paragraphs of a text and tells headlines from running text. A line end closes a paragraph unless the text
 * is wrapped: then only an empty line does.
 */
final class ParagraphSplitter {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern BLOCK = Pattern.compile("(?:[^\\r\\n]+(?:\\r\\n|\\r|\\n)?)+");
    private static final Pattern CLOSED = Pattern.compile(".*[.!?:;,…][\"'”’)\\]]*$|.*[\"”]$", Pattern.DOTALL);
    private static final Pattern LOWER_START = Pattern.compile("^\\s*\\p{Ll}.*", Pattern.DOTALL);
    private static final int LONGEST_HEADLINE_WORDS = 22;

    private ParagraphSplitter() {}

    /** The paragraphs of {@code text} in their order; none is empty. */
    static List<Paragraph> split(String text) {
        List<Span> spans = spans(isWrapped(text) ? BLOCK : LINE, text);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Span span : spans) {
            paragraphs.add(new Paragraph(span, spans.size() > 1 && isHeadline(span.of(text))));
        }
        return paragraphs;
    }

    private static List<Span> spans(Pattern pattern, String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Span span = strip(text, matcher.start(), matcher.end());
            if (span.begin() < span.end()) {
                spans.add(span);
            }
        }
        return spans;
    }

    private static Span strip(String text, int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** A text is wrapped when most of its lines neither close a sentence nor are followed by a line that opens one. */
    private static boolean isWrapped(String text) {
        List<Span> lines = spans(LINE, text);
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean open = !CLOSED.matcher(lines.get(i).of(text)).matches();
            if (open && LOWER_START.matcher(lines.get(i + 1).of(text)).matches()) {
                broken++;
            }
        }
        return broken >= 3 && broken * 4 > lines.size();
    }

    private static boolean isHeadline(String paragraph) {
        return !CLOSED.matcher(paragraph).matches() && paragraph.split("\\s+").length <= LONGEST_HEADLINE_WORDS;
    }
}
