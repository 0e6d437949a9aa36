package org.chancery.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Dateline;
import org.chancery.model.Span;

/**
 * Prepares a text for the parser, one character for one character: line ends inside a paragraph become spaces,
 * datelines, wire tags and page furniture become spaces, typographic quotes become plain ones, and the capitals of a
 * headline are taken back where the body writes the word small.
 */
final class Masking {
    private static final Pattern WIRE_TAG = Pattern.compile(
            "\\((?:Reporting|Writing|Editing|Additional reporting|Compiled|Photo)\\b[^)]{0,200}\\)|\\[[^\\]]{0,60}\\]");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’\\-]*");
    private static final Pattern LOWER_WORD = Pattern.compile("(?<![\\p{L}\\p{M}'’\\-])\\p{Ll}[\\p{L}\\p{M}'’\\-]*");

    private Masking() {}

    /** The masked text, exactly as long as {@code text}. */
    static String mask(String text, List<Paragraph> paragraphs, Dateline dateline) {
        StringBuilder masked = new StringBuilder(" ".repeat(text.length()));
        copyParagraphs(text, paragraphs, masked);
        besideTheArticle(text, dateline).forEach(span -> blank(span, masked));
        return masked.toString();
    }

    private static void copyParagraphs(String text, List<Paragraph> paragraphs, StringBuilder masked) {
        Set<String> bodyWords = bodyWords(text, paragraphs);
        for (Paragraph paragraph : paragraphs) {
            copy(text, paragraph.span(), masked);
            if (paragraph.headline()) {
                takeBackCapitals(paragraph.span(), masked, bodyWords);
            }
            closeParagraph(paragraph.span(), masked);
        }
    }

    /** What is no sentence of the article: its dateline, wire tags and what the page adds. */
    private static List<Span> besideTheArticle(String text, Dateline dateline) {
        List<Span> spans = new ArrayList<>(PageFurniture.of(text));
        if (dateline != null) {
            spans.add(dateline.span());
        }
        WIRE_TAG.matcher(text).results().forEach(tag -> spans.add(new Span(tag.start(), tag.end())));
        return spans;
    }

    private static void copy(String text, Span span, StringBuilder masked) {
        for (int i = span.begin(); i < span.end(); i++) {
            masked.setCharAt(i, plain(text.charAt(i)));
        }
    }

    private static char plain(char character) {
        return switch (character) {
            case '“', '”', '„', '«', '»' -> '"';
            case '‘', '’', '‚', '`' -> '\'';
            case '\n', '\r', '\t', '\u00a0', '\u2028', '\u2029', '\u0000' -> ' ';
            default -> character;
        };
    }

    private static void closeParagraph(Span span, StringBuilder masked) {
        if (span.end() < masked.length()) {
            masked.setCharAt(span.end(), '\n');
        }
    }

    private static void blank(Span span, StringBuilder masked) {
        for (int i = span.begin(); i < span.end(); i++) {
            masked.setCharAt(i, ' ');
        }
    }

    private static Set<String> bodyWords(String text, List<Paragraph> paragraphs) {
        Set<String> words = new HashSet<>(FunctionWords.ALL);
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.headline()) {
                Matcher matcher = LOWER_WORD.matcher(paragraph.span().of(text));
                while (matcher.find()) {
                    words.add(matcher.group());
                }
            }
        }
        return words;
    }

    private static void takeBackCapitals(Span span, StringBuilder masked, Set<String> bodyWords) {
        Matcher matcher = WORD.matcher(masked.substring(span.begin(), span.end()));
        matcher.find(); // the first word keeps its capital
        while (matcher.find()) {
            String lower = matcher.group().toLowerCase(Locale.ROOT);
            boolean fits = lower.length() == matcher.group().length();
            if (fits && bodyWords.contains(lower)) {
                masked.replace(span.begin() + matcher.start(), span.begin() + matcher.end(), lower);
            }
        }
    }
}
