package org.chancery.grounding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Collectors;

/** Reads the JSON of a reply. */
final class ReplyReader {
    private static final int SHOWN = 80;

    private static final ObjectReader JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .addHandler(new LooseForm())
            .build()
            .readerFor(Reply.class);

    private ReplyReader() {}

    /**
     * The reply in {@code text}; a fence around it is taken off.
     *
     * @throws UnreadableReplyException if it is anything else, with what is wrong
     */
    static Reply read(String text) {
        String json = text.strip().replaceFirst("^```(?:json)?\\s*", "").replaceFirst("\\s*```$", "");
        if (!json.startsWith("{")) {
            throw new UnreadableReplyException("it is no JSON but begins with: " + opening(json));
        }
        try {
            return JSON.readValue(json);
        } catch (JsonProcessingException fault) {
            throw new UnreadableReplyException(
                    place(fault)
                            + fault.getOriginalMessage().lines().findFirst().orElse(""),
                    fault);
        }
    }

    private static String opening(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    private static String place(JsonProcessingException fault) {
        String path = fault instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
        return path.isEmpty() ? "" : path + ": ";
    }
}
