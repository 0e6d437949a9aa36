package org.chancery.turtle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays a file of the lexicon out as a page: a blank line before each thing, its comment directly above it, one property
 * a line, its values wrapped at {@value #WIDTH} columns. Only the white space changes.
 */
final class LexiconLayout {
    static final int WIDTH = 140;
    private static final Pattern TOKEN = Pattern.compile(
            "#[^\\n]*|\"\"\"[\\s\\S]*?\"\"\"\\S*|\"(?:\\\\.|[^\"\\\\])*\"[^\\s;,.]*|<[^>]*>|[;,]|\\.(?=\\s|$)|"
                    + "(?:[^\\s;,.\"#<]|\\.(?!\\s|$))+");

    /** Properties whose values are rules or sentences, each on a line of its own; words are wrapped. */
    private static final Pattern ONE_A_LINE = Pattern.compile("lex:(where|every|hang|example|\\w*[sS]lot)");

    private final StringBuilder page = new StringBuilder();
    private final List<String> comments = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> properties = new ArrayList<>();

    private LexiconLayout() {}

    /** The same Turtle, laid out. */
    static String format(String turtle) {
        LexiconLayout layout = new LexiconLayout();
        Matcher tokens = TOKEN.matcher(turtle);
        while (tokens.find()) {
            boolean ownLine = turtle.substring(turtle.lastIndexOf('\n', tokens.start()) + 1, tokens.start())
                    .isBlank();
            layout.take(tokens.group(), ownLine);
            if (tokens.group().startsWith("#") && turtle.startsWith("\n\n", tokens.end())) {
                layout.closeSection();
            }
        }
        layout.comments.forEach(
                comment -> layout.page.append('\n').append(comment).append('\n'));
        return layout.page.toString().stripLeading();
    }

    private void take(String token, boolean ownLine) {
        if (token.startsWith("#")) {
            comment(token, ownLine);
        } else if (token.equals(";")) {
            property();
        } else if (token.equals(".")) {
            property();
            close();
        } else {
            words.add(token);
        }
    }

    /** A comment inside a thing stays before the property that it stands at. */
    private void comment(String comment, boolean ownLine) {
        if (properties.isEmpty() && words.isEmpty()) {
            comments.add(comment);
        } else if (ownLine || properties.isEmpty()) {
            properties.add(comment);
        } else {
            properties.add(properties.size() - 1, comment);
        }
    }

    /** A comment with a blank line behind it is the heading of a section, not of the next thing. */
    private void closeSection() {
        if (properties.isEmpty() && words.isEmpty()) {
            page.append(page.isEmpty() ? "" : "\n");
            comments.forEach(comment -> page.append(comment).append('\n'));
            comments.clear();
        }
    }

    private void property() {
        if (!words.isEmpty()) {
            properties.add(wrapped(words));
            words.clear();
        }
    }

    private static String wrapped(List<String> words) {
        StringBuilder text = new StringBuilder();
        int column = 2;
        int values = 0;
        boolean rules = ONE_A_LINE.matcher(words.get(0)).matches();
        for (String word : words) {
            boolean comma = word.equals(",");
            // Room for the word and for what may follow it: a comma, or a space and a semicolon.
            boolean full = !comma && column > 4 && (rules && values++ > 0 || column + word.length() + 3 > WIDTH);
            text.append(full ? "\n    " : comma || text.isEmpty() ? "" : " ").append(word);
            column = (full ? 4 : comma || column == 2 ? column : column + 1) + word.length();
        }
        return text.toString();
    }

    private void close() {
        boolean prefix = properties.get(0).startsWith("@prefix");
        boolean first = page.isEmpty()
                || prefix
                        && page.toString()
                                .lines()
                                .reduce((a, b) -> b)
                                .orElse("")
                                .startsWith("@prefix");
        page.append(first ? "" : "\n");
        comments.forEach(comment -> page.append(comment).append('\n'));
        for (int i = 0; i < properties.size(); i++) {
            String property = properties.get(i);
            boolean comment = property.startsWith("#");
            boolean last = i == properties.size() - 1;
            page.append(i == 0 ? "" : "  ")
                    .append(property)
                    .append(comment ? "" : last ? " ." : " ;")
                    .append('\n');
        }
        comments.clear();
        properties.clear();
    }
}
