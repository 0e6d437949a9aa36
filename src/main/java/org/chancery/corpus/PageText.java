package org.chancery.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The article on a page: its paragraphs, without what stands around them. */
final class PageText {
    /** Where articles are found, the surest first. */
    private static final List<String> HOMES =
            List.of("[itemprop=articleBody]", "article", "main", "[role=main]", "body");

    private static final String NOT_TEXT =
            "script, style, noscript, template, nav, aside, footer, header, figure, form, button, [hidden], [aria-hidden=true]";

    private PageText() {}

    /** The paragraphs with an empty line between them, blanks folded; empty where the page has no paragraph. */
    static String of(Document page) {
        return HOMES.stream()
                .map(home -> fullest(page.select(home)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Of several candidates, as where teasers of other articles are on the page, the one with the most text. */
    private static String fullest(Elements homes) {
        return homes.stream()
                .map(PageText::paragraphs)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String paragraphs(Element home) {
        return home.select("p").stream()
                .filter(paragraph -> paragraph.closest(NOT_TEXT) == null)
                .map(PageText::shown)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String shown(Element paragraph) {
        Element copy = paragraph.clone();
        copy.select(NOT_TEXT).remove();
        return copy.text().strip();
    }
}
