package org.chancery.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.chancery.reader.Prompt;

/** How a server is spoken to. */
public interface Protocol {
    /** What the server's address goes on with. */
    String path();

    /** The headers of a request; {@code key} may be null. */
    Map<String, String> headers(String key);

    /**
     * The body of a request.
     *
     * @param longest most tokens of the reply
     */
    ObjectNode request(String model, Prompt prompt, int longest);

    /**
     * What the server answered.
     *
     * @throws org.chancery.reader.UnansweredException if the model did not
     */
    ChatReply reply(JsonNode response);

    /** The usual one for an address: Anthropic's own, and for all others that of OpenAI. */
    static Protocol of(String host) {
        return host.equals("api.anthropic.com") ? new AnthropicProtocol() : new OpenAiProtocol();
    }
}
