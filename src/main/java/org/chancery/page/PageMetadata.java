package org.chancery.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article; the article's own JSON-LD before OpenGraph, that before Dublin Core, and that
 * before the elements and microdata of the page.
 *
 * @param title null where the page does not say it; so are source, language and body
 * @param author names with a comma between them, or null
 * @param published what may be the day of publication, the surest first
 * @param modified what may be the day of the last change, the surest first
 * @param addresses what may be the address of the article, the surest first
 * @param body the text as the JSON-LD has it
 */
record PageMetadata(
        String title,
        String author,
        List<String> published,
        List<String> modified,
        String source,
        List<String> addresses,
        String language,
        String body) {
    private static final Pattern BY = Pattern.compile("(?i)^[|\\s]*by[:\\s]\\s*");

    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]([01]\\d)[/-]([0-3]\\d)(?=[/-])");

    static PageMetadata of(Document page) {
        JsonNode linked = LinkedData.article(page);
        return new PageMetadata(
                first(
                        LinkedData.text(linked, "headline"),
                        meta(page, "og:title"),
                        meta(page, "dc.title"),
                        text(page, "h1"),
                        text(page, "title")),
                author(page, linked),
                published(page, linked),
                modified(page, linked),
                first(LinkedData.text(linked.path("publisher"), "name"), meta(page, "og:site_name")),
                present(
                        attribute(page, "link[rel=canonical]", "href"),
                        meta(page, "og:url"),
                        LinkedData.text(linked, "url"),
                        LinkedData.text(linked, "mainEntityOfPage")),
                language(page, linked),
                LinkedData.text(linked, "articleBody"));
    }

    private static String author(Document page, JsonNode linked) {
        String names = first(
                String.join(", ", LinkedData.names(linked.path("author"))),
                meta(page, "article:author_name"),
                meta(page, "dc.creator"),
                text(page, "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]"),
                meta(page, "author"));
        return names == null ? null : BY.matcher(names).replaceFirst("");
    }

    private static List<String> published(Document page, JsonNode linked) {
        return present(
                LinkedData.text(linked, "datePublished"),
                meta(page, "article:published_time"),
                meta(page, "article:published"),
                meta(page, "og:published_time"),
                meta(page, "dc.date.issued"),
                meta(page, "dc.date"),
                meta(page, "dcterms.created"),
                meta(page, "dcterms.date"),
                attribute(page, "time[pubdate], time[itemprop~=datePublished]", "datetime"),
                attribute(page, "article time[datetime], time[datetime]", "datetime"),
                attribute(page, "[itemprop~=datePublished]", "content"),
                text(page, "[itemprop~=datePublished]"),
                meta(page, "date"),
                meta(page, "pubdate"),
                meta(page, "publish-date"),
                meta(page, "publish_date"),
                meta(page, "parsely-pub-date"),
                meta(page, "sailthru.date"),
                meta(page, "citation_publication_date"),
                meta(page, "citation_online_date"),
                LinkedData.text(linked, "dateCreated"),
                inAddress(page));
    }

    /** The day that many sites put into the addresses of their articles: {@code /2025/03/12/talks}. */
    private static String inAddress(Document page) {
        String address = first(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url"));
        Matcher day = DAY_IN_ADDRESS.matcher(address == null ? "" : address);
        return day.find() ? "%s-%s-%s".formatted(day.group(1), day.group(2), day.group(3)) : null;
    }

    private static List<String> modified(Document page, JsonNode linked) {
        return present(
                LinkedData.text(linked, "dateModified"),
                meta(page, "article:modified_time"),
                meta(page, "article:modified"),
                meta(page, "og:updated_time"),
                meta(page, "dcterms.modified"),
                meta(page, "dc.date.modified"),
                attribute(page, "[itemprop~=dateModified]", "datetime"),
                attribute(page, "[itemprop~=dateModified]", "content"));
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
        return said.filter(words -> !words.isEmpty()).distinct().toList();
    }
}
