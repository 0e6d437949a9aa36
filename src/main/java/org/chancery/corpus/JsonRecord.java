package org.chancery.corpus;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
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

    private JsonRecord() {}

    /** The draft in this object; {@code fallbackId} where it has no id. */
    static Draft draft(JsonNode record, String fallbackId) throws Fault {
        if (!record.isObject()) {
            throw new Fault(Issue.BROKEN_JSON, "a record must be an object, not " + kind(record));
        }
        String id = id(record.get("id"));
        return new Draft(
                id == null || id.isBlank() ? fallbackId : id,
                text(record, "text"),
                text(record, "title"),
                text(record, "published"),
                text(record, "source"),
                text(record, "url"),
                text(record, "language"));
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
        return new Fault(Issue.BROKEN_JSON, where + ": " + words);
    }

    private static String id(JsonNode value) throws Fault {
        return value != null && value.isIntegralNumber() ? value.asText() : string("id", value);
    }

    private static String text(JsonNode record, String name) throws Fault {
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
