package org.chancery.corpus;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.chancery.input.Fault;
import org.chancery.model.Outcome.Issue;

/** The fields of a JSON record, and what can be wrong with its syntax. Fields of other names are passed over. */
final class JsonRecord {
    /** Reads one value of a longer text. A field that stands twice is a fault: nobody can say which one counts. */
    static final ObjectReader VALUE = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .reader();

    /** Reads a value that must be the whole text. */
    static final ObjectReader WHOLE = VALUE.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final int MOST_NAMED = 12; // fields in a message

    private JsonRecord() {}

    /** The draft in this object; {@code fallbackId} where it has neither id nor address. */
    static ArticleDraft draft(JsonNode record, String fallbackId) throws Fault {
        if (!record.isObject()) {
            throw new Fault(Issue.BROKEN_JSON, "a record must be an object, not " + kind(record));
        }
        if (record.path("article").isObject() && record.has("events")) {
            throw new Fault(Issue.UNKNOWN_FORMAT, "facts of an article, not an article; load them with: chancery load");
        }
        if (record.path("text").isMissingNode() && !record.isEmpty()) {
            throw new Fault(Issue.MISSING_TEXT, "the record has no text; its fields are " + fields(record));
        }
        List<String> addresses = words(record, "url");
        String id = id(record.get("id"));
        return new ArticleDraft(
                id == null || id.isBlank() ? addresses.stream().findFirst().orElse(fallbackId) : id,
                text(record, "text"),
                text(record, "title"),
                words(record, "published"),
                words(record, "modified"),
                text(record, "source"),
                addresses,
                text(record, "language"),
                lenient(record, "author"),
                true);
    }

    /** The fault behind broken syntax; {@code linesBefore} stand in the file before what was parsed. */
    static Fault fault(JsonProcessingException exception, int linesBefore) {
        String words = exception.getOriginalMessage();
        if (exception instanceof StreamConstraintsException && words.startsWith("String value length")) {
            return new Fault(Issue.TOO_LONG, "a field is too long to be read");
        }
        JsonLocation location = exception.getLocation();
        String where = location == null
                ? "line %d".formatted(linesBefore + 1)
                : "line %d, column %d".formatted(linesBefore + location.getLineNr(), location.getColumnNr());
        return new Fault(Issue.BROKEN_JSON, where + ": " + JsonSyntax.plain(words));
    }

    static String id(JsonNode value) throws Fault {
        return value != null && value.isIntegralNumber() ? value.asText() : string("id", value);
    }

    /** A field that says when or where, in its own words: none, or one. */
    static List<String> words(JsonNode record, String name) throws Fault {
        JsonNode value = record.get(name);
        boolean plain = value != null && value.isValueNode() && !value.isNull();
        String words = plain ? value.asText() : name.equals("url") ? text(record, name) : null;
        if (value != null && value.isContainerNode()) {
            return List.of(kind(value));
        }
        return words == null || words.isBlank() ? List.of() : List.of(words);
    }

    /** A field without which the article is as good; null where it is not words. */
    private static String lenient(JsonNode record, String name) {
        return record.path(name).isTextual() ? record.path(name).textValue() : null;
    }

    static String text(JsonNode record, String name) throws Fault {
        return string(name, record.get(name));
    }

    private static String string(String name, JsonNode value) throws Fault {
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new Fault(Issue.BAD_FIELD, name + " must be a string, not " + kind(value));
        }
        return value.textValue();
    }

    private static String fields(JsonNode record) {
        List<String> names = new ArrayList<>();
        record.fieldNames().forEachRemaining(names::add);
        return String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)));
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case STRING -> "a string";
            default -> "null";
        };
    }
}
