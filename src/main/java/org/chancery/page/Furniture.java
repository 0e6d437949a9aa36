package org.chancery.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What stands on pages and is no part of an article, as {@code furniture.txt} lists it. */
final class Furniture {
    private static final Furniture STANDARD = read("furniture.txt");
    private static final int LONGEST_LINE = 300;
    private static final int FULL_SENTENCES = 25; // words; a teaser has fewer
    private static final double MOST_OF_IT = 0.5;

    private final String elements;
    private final Pattern names;
    private final Pattern lines;
    private final Pattern ends;
    private final Pattern teasers;

    private Furniture(Map<String, List<String>> sections) {
        elements = String.join(", ", sections.get("elements"));
        names = anyOf(sections.get("names"));
        lines = anyOf(sections.get("lines"));
        ends = anyOf(sections.get("ends"));
        teasers = anyOf(sections.get("teasers"));
    }

    static Furniture standard() {
        return STANDARD;
    }

    /** Takes out the elements that are never text of the article. */
    void remove(Element page) {
        page.select(elements).remove();
        int all = length(page);
        for (Element element : page.select("[class], [id]")) {
            String name = element.className() + " " + element.id();
            boolean whole = element.is("html, body, main, article, h1, a, em, strong, b, i, p");
            if (!whole && names.matcher(name).find() && length(element) < MOST_OF_IT * all) {
                element.remove();
            }
        }
    }

    /** Takes out what stands under headings such as "3 comments" and "You may also like". */
    void removeSections(Element page) {
        for (Element heading : page.select("h2, h3, h4, h5, h6")) {
            if (isEnd(heading.text())) {
                heading.nextElementSiblings().remove();
                heading.remove();
            } else if (isTeaserHeading(heading.text())) {
                removeTeasers(heading);
            }
        }
    }

    private static void removeTeasers(Element heading) {
        Element next = heading.nextElementSibling();
        while (next != null && (next.is("ul, ol") || next.text().split(" ").length < FULL_SENTENCES)) {
            if (next.normalName().matches("h[1-6]")) {
                break;
            }
            Element teaser = next;
            next = next.nextElementSibling();
            teaser.remove();
        }
        heading.remove();
    }

    /** Whether a line is about the article, or leads away from it. */
    boolean isLine(String text) {
        return text.length() <= LONGEST_LINE && lines.matcher(text).find();
    }

    /** Whether what follows this line is of others: comments, an imprint. */
    boolean isEnd(String text) {
        return text.length() <= LONGEST_LINE && ends.matcher(text).find();
    }

    /** Whether this line stands above a list of other articles. */
    boolean isTeaserHeading(String text) {
        return text.length() <= LONGEST_LINE && teasers.matcher(text).find();
    }

    private static int length(Element element) {
        return element.text().length();
    }

    private static Pattern anyOf(List<String> parts) {
        return Pattern.compile(
                parts.stream().map(part -> "(?:" + part + ")").collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Furniture read(String resource) {
        var bytes = Objects.requireNonNull(Furniture.class.getResourceAsStream(resource), resource);
        var sections = new HashMap<String, List<String>>();
        try (var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("= ")) {
                    section = sections.computeIfAbsent(line.substring(2), name -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line.strip());
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return new Furniture(sections);
    }
}
