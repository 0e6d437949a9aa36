package org.chancery.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.chancery.input.Fault;

/** A feed in JSON: one object with the articles in its {@code items}. */
final class JsonFeed {
    private JsonFeed() {}

    // spec: JSON Feed 1.1: version (required, string) is the URL of the version of the format
    static boolean is(JsonNode record) {
        return record.path("version").asText().contains("jsonfeed.org")
                && record.path("items").isArray();
    }

    /** The draft of an item; {@code fallbackId} where it has no id. */
    static ArticleDraft draft(JsonNode feed, JsonNode item, String fallbackId) throws Fault {
        JsonNode html = item.path("content_html");
        JsonNode text = item.path("content_text");
        String language = JsonRecord.text(item, "language");
        String id = JsonRecord.id(item.get("id"));
        return new ArticleDraft(
                id == null || id.isBlank() ? fallbackId : id,
                html.isTextual() ? html.textValue() : text.isTextual() ? text.textValue() : null,
                JsonRecord.text(item, "title"),
                JsonRecord.words(item, "date_published"),
                JsonRecord.words(item, "date_modified"),
                JsonRecord.text(feed, "title"),
                JsonRecord.words(item, "url"),
                language == null ? JsonRecord.text(feed, "language") : language,
                authors(item.path("authors")),
                true);
    }

    private static String authors(JsonNode authors) {
        String names = StreamSupport.stream(authors.spliterator(), false)
                .map(author -> author.path("name").asText())
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }
}
