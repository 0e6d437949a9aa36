package org.chancery.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;

/** JSON on the command line. */
final class JsonValues {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonValues() {}

    /** The values by name; words that are no JSON are strings. */
    static Map<String, JsonNode> of(Map<String, String> words) {
        Map<String, JsonNode> values = new TreeMap<>();
        words.forEach((name, word) -> values.put(name, value(word)));
        return values;
    }

    private static JsonNode value(String word) {
        try {
            return JSON.readTree(word);
        } catch (JsonProcessingException plain) {
            return JSON.getNodeFactory().textNode(word);
        }
    }
}
