package org.chancery.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Objects;
import org.chancery.reader.Prompt;

/**
 * Where a model is asked.
 *
 * @param address of the server, with or without the path of its protocol: {@code http://localhost:11434/v1}
 * @param protocol how it is spoken to
 * @param model name of the model, as the server calls it
 * @param parameters what a request has besides, by name; a JSON null for what it must not have
 * @param key secret that the server wants, or null; never shown
 */
public record Endpoint(URI address, Protocol protocol, String model, Map<String, JsonNode> parameters, String key) {
    public Endpoint {
        Objects.requireNonNull(protocol, "protocol");
        if (model == null || model.isBlank()) {
            throw new IllegalArgumentException("a model needs a name");
        }
        if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
            throw new IllegalArgumentException("no http address: " + address);
        }
        if (address.getUserInfo() != null || address.getQuery() != null) {
            throw new IllegalArgumentException("an address with a secret in it is shown in lists of processes");
        }
    }

    /** The host that texts go to. */
    public String host() {
        return address.getHost();
    }

    /** Whether the texts stay on this machine. */
    public boolean isLocal() {
        return isLoopback(address.getHost());
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** The body of a request. */
    JsonNode request(Prompt prompt, int longest) {
        ObjectNode request = protocol.request(model, prompt, longest);
        parameters.forEach((name, value) -> {
            if (value.isNull()) {
                request.remove(name);
            } else {
                request.set(name, value);
            }
        });
        return request;
    }

    /** Where requests go. */
    URI target() {
        String path = address.toString().replaceFirst("/+$", "");
        String version = protocol.path().replaceFirst("(/v\\d+)?/.*", "$1");
        path = !version.isEmpty() && path.endsWith(version)
                ? path.substring(0, path.length() - version.length())
                : path;
        return URI.create(path.endsWith(protocol.path()) ? path : path + protocol.path());
    }

    @Override
    public String toString() {
        return model + " at " + address;
    }
}
