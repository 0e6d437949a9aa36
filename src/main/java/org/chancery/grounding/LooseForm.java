package org.chancery.grounding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import org.chancery.grounding.Reply.Party;

/**
 * Takes what a model without structured output writes in another form and means the same: {@code "place": "Lake Town"}
 * for somebody or something by its words, and an object with words where only words are asked for.
 */
final class LooseForm extends DeserializationProblemHandler {
    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context, Class<?> type, ValueInstantiator maker, JsonParser json, String message)
            throws IOException {
        boolean words = type == Party.class && json.hasToken(JsonToken.VALUE_STRING);
        return words ? new Party(json.getText(), null, null) : NOT_HANDLED;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser json, String message)
            throws IOException {
        if (type.getRawClass() != String.class || token != JsonToken.START_OBJECT) {
            return NOT_HANDLED;
        }
        JsonNode object = context.readTree(json);
        return object.path("words").asText(null);
    }
}
