package org.chancery.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.chancery.reader.Prompt;
import org.chancery.reader.UnansweredException;

/** Messages as of Anthropic; the reply is asked for as the input of a tool, whose schema it must fit. */
final class AnthropicProtocol implements Protocol {
    private static final String TOOL = "facts";

    @Override
    public String path() {
        return "/v1/messages";
    }

    @Override
    public Map<String, String> headers(String key) {
        Map<String, String> headers = new HashMap<>(Map.of("anthropic-version", "2023-06-01"));
        if (key != null) {
            headers.put("x-api-key", key);
        }
        return headers;
    }

    @Override
    public ObjectNode request(String model, Prompt prompt, int longest) {
        ObjectNode request =
                JsonNodeFactory.instance.objectNode().put("model", model).put("max_tokens", longest);
        ObjectNode system = request.putArray("system").addObject().put("type", "text");
        system.put("text", prompt.instructions()).putObject("cache_control").put("type", "ephemeral");
        ArrayNode messages = request.putArray("messages");
        messages.addObject().put("role", "user").put("content", prompt.article());
        if (prompt.former() != null) {
            messages.addObject().put("role", "assistant").put("content", prompt.former());
            messages.addObject().put("role", "user").put("content", prompt.request());
        }
        request.put("temperature", 0);
        ObjectNode tool = request.putArray("tools").addObject().put("name", TOOL);
        tool.put("description", "Takes the facts of the article.").set("input_schema", OpenAiProtocol.schema(prompt));
        request.putObject("tool_choice").put("type", "tool").put("name", TOOL);
        return request;
    }

    @Override
    public ChatReply reply(JsonNode response) {
        StringBuilder text = new StringBuilder();
        for (JsonNode part : response.path("content")) {
            if (part.path("type").asText().equals("tool_use")) {
                return reply(part.path("input").toString(), response);
            }
            text.append(part.path("text").asText(""));
        }
        if (text.toString().isBlank()) {
            throw new UnansweredException("the model's reply is empty");
        }
        return reply(text.toString(), response);
    }

    private static ChatReply reply(String text, JsonNode response) {
        JsonNode usage = response.path("usage");
        long read = usage.path("cache_read_input_tokens").asLong()
                + usage.path("cache_creation_input_tokens").asLong();
        return new ChatReply(
                text,
                read + usage.path("input_tokens").asLong(),
                usage.path("output_tokens").asLong());
    }
}
