package org.chancery.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article; the article's own JSON-LD before OpenGraph, and that before the rest of the page.
 *
 * @param title null where the page does not say it; so are all that follow
 * @param published the first date that can be read, else the first that cannot
 * @param url the first that is an http address
 * @param body the text as the JSON-LD has it, for pages without paragraphs
 */
record PageMetadata(String title, String published, String source, String url, String language, String body) {
    static PageMetadata of(Document page) {
        JsonNode linked = LinkedData.article(page);
        return new PageMetadata(
                first(
                        LinkedData.text(linked, "headline"),
                        meta(page, "og:title"),
                        text(page, "h1"),
                        text(page, "title")),
                published(page, linked),
                first(LinkedData.text(linked.path("publisher"), "name"), meta(page, "og:site_name")),
                url(page, linked),
                language(page, linked),
                LinkedData.text(linked, "articleBody"));
    }

    private static String published(Document page, JsonNode linked) {
        List<String> said = present(
                LinkedData.text(linked, "datePublished"),
                meta(page, "article:published_time"),
                meta(page, "date"),
                attribute(page, "[itemprop=datePublished]", "content"),
                attribute(page, "article time[datetime], time[datetime]", "datetime"));
        return said.stream()
                .filter(words -> Dates.day(words).isPresent())
                .findFirst()
                .orElseGet(() -> said.stream().findFirst().orElse(null));
    }

    private static String url(Document page, JsonNode linked) {
        List<String> said = present(
                attribute(page, "link[rel=canonical]", "href"),
                meta(page, "og:url"),
                LinkedData.text(linked, "url"),
                LinkedData.text(linked, "mainEntityOfPage"));
        return said.stream()
                .filter(words -> WebAddress.of(words).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static String language(Document page, JsonNode linked) {
        String said = first(
                attribute(page, "html", "lang"), attribute(page, "html", "xml:lang"),
                LinkedData.text(linked, "inLanguage"), meta(page, "og:locale"));
        return said == null ? null : said.replace('_', '-');
    }

    private static String meta(Document page, String name) {
        return attribute(page, "meta[property=%s], meta[name=%s]".formatted(name, name), "content");
    }

    private static String attribute(Document page, String selector, String attribute) {
        Element found = page.selectFirst(selector);
        return found == null ? null : found.attr(attribute);
    }

    private static String text(Document page, String selector) {
        Element found = page.selectFirst(selector);
        return found == null ? null : found.text();
    }

    private static String first(String... candidates) {
        return present(candidates).stream().findFirst().orElse(null);
    }

    private static List<String> present(String... candidates) {
        Stream<String> said = Arrays.stream(candidates).filter(Objects::nonNull).map(String::strip);
        return said.filter(words -> !words.isEmpty()).toList();
    }
}
