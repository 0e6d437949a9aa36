package org.chancery.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.chancery.reader.Prompt;
import org.chancery.reader.UnansweredException;

/** Chat completions as of OpenAI, with structured output: also Ollama, vLLM, llama.cpp, LM Studio and many services. */
final class OpenAiProtocol implements Protocol {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String path() {
        return "/chat/completions";
    }

    @Override
    public Map<String, String> headers(String key) {
        return key == null ? Map.of() : Map.of("Authorization", "Bearer " + key);
    }

    @Override
    public ObjectNode request(String model, Prompt prompt, int longest) {
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("model", model);
        ArrayNode messages = request.putArray("messages");
        messages.addObject().put("role", "system").put("content", prompt.instructions());
        messages.addObject().put("role", "user").put("content", prompt.article());
        if (prompt.former() != null) {
            messages.addObject().put("role", "assistant").put("content", prompt.former());
            messages.addObject().put("role", "user").put("content", prompt.request());
        }
        request.put("temperature", 0).put("max_tokens", longest);
        ObjectNode format = request.putObject("response_format").put("type", "json_schema");
        format.putObject("json_schema").put("name", "facts").put("strict", true).set("schema", schema(prompt));
        return request;
    }

    static JsonNode schema(Prompt prompt) {
        try {
            return JSON.readTree(prompt.schema());
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("our own schema is no JSON", fault);
        }
    }

    @Override
    public ChatReply reply(JsonNode response) {
        JsonNode message = response.at("/choices/0/message");
        String text = message.path("content").asText("");
        if (text.isBlank()) {
            String refusal = message.path("refusal").asText("");
            throw new UnansweredException(
                    refusal.isBlank() ? "the model's reply is empty" : "the model refused: " + refusal);
        }
        return new ChatReply(
                text,
                response.at("/usage/prompt_tokens").asLong(),
                response.at("/usage/completion_tokens").asLong());
    }
}
