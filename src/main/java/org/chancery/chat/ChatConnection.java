package org.chancery.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.chancery.reader.Prompt;
import org.chancery.reader.UnansweredException;

/** The way to a model's server. May be used by several threads; where the server limits one, all wait. */
public final class ChatConnection {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 200;

    private final Endpoint endpoint;
    private final Retry retry;
    private final Duration timeout;
    // never follows elsewhere: neither texts nor the key go to a host that was not named
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(20))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Object gate = new Object();
    private volatile ChatException fault;

    /** @param timeout how long to wait for an answer */
    public ChatConnection(Endpoint endpoint, Retry retry, Duration timeout) {
        this.endpoint = endpoint;
        this.retry = retry;
        this.timeout = timeout;
    }

    /**
     * The model's reply.
     *
     * @throws UnansweredException if the model gives none to this question
     * @throws ChatException if the server is down or refuses us; then every later question fails at once
     */
    ChatReply ask(Prompt prompt) {
        if (fault != null) {
            throw fault;
        }
        byte[] body = bytes(endpoint.request(prompt, ChatModel.LONGEST_REPLY));
        HttpRequest.Builder builder = HttpRequest.newBuilder(endpoint.target())
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        endpoint.protocol().headers(endpoint.key()).forEach(builder::header);
        HttpRequest request = builder.build();
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = send(request, attempt);
            if (response != null && response.statusCode() == 200) {
                return reply(response.body());
            }
            if (response != null) {
                judge(response, attempt);
            }
        }
    }

    /** Null where another attempt may help. */
    private HttpResponse<String> send(HttpRequest request, int attempt) {
        try {
            passGate();
            return client.send(request, BodyHandlers.ofString());
        } catch (HttpTimeoutException slow) {
            if (attempt >= retry.attempts()) {
                throw new UnansweredException(
                        "no answer from " + endpoint.host() + " within " + timeout.toSeconds() + " s, " + attempt
                                + " times",
                        slow);
            }
        } catch (IOException down) {
            boolean refused = down instanceof ConnectException;
            if (attempt >= (refused ? Math.min(2, retry.attempts()) : retry.attempts())) {
                fault = new ChatException(
                        "the endpoint " + endpoint + " does not answer; is it running? What was not read is read by"
                                + " the same command",
                        down);
                throw fault;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnansweredException("stopped while waiting for an answer", stopped);
        }
        sleep(retry.wait(attempt));
        return null;
    }

    private void judge(HttpResponse<String> response, int attempt) {
        int status = response.statusCode();
        boolean passing = Retry.isPassing(status);
        if (passing && attempt < retry.attempts()) {
            if (Retry.isLimit(status)) {
                synchronized (gate) {
                    sleep(retry.wait(attempt, response));
                }
            } else {
                sleep(retry.wait(attempt, response));
            }
        } else if (status == 401 || status == 403 || status == 404 || status / 100 == 3) {
            fault = new ChatException("the endpoint " + endpoint + " refuses: " + said(response) + hint(status));
            throw fault;
        } else {
            throw new UnansweredException("the endpoint " + endpoint.host() + " answers: " + said(response));
        }
    }

    private static String hint(int status) {
        return switch (status) {
            case 401, 403 -> "; the key is read from CHANCERY_API_KEY or --key-file";
            case 404 -> "; is there such a model, and such an address?";
            default -> "";
        };
    }

    private void passGate() {
        synchronized (gate) {
            // whoever is told to wait holds the gate
        }
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnansweredException("stopped while waiting for an answer", stopped);
        }
    }

    /** Status and message of an error, on one line; a server may repeat the key, which is not shown. */
    private String said(HttpResponse<String> response) {
        String body = response.body();
        try {
            String message = JSON.readTree(body).at("/error/message").asText("");
            body = message.isEmpty() ? body : message;
        } catch (JsonProcessingException plain) {
            body = response.body();
        }
        String line = body.replaceAll("\\s+", " ").strip();
        line = endpoint.key() == null ? line : line.replace(endpoint.key(), "(key)");
        return response.statusCode() + " " + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line);
    }

    private ChatReply reply(String body) {
        try {
            return endpoint.protocol().reply(JSON.readTree(body));
        } catch (JsonProcessingException fault) {
            throw new UnansweredException("the endpoint " + endpoint.host() + " answers no JSON", fault);
        }
    }

    private static byte[] bytes(JsonNode request) {
        try {
            return JSON.writeValueAsBytes(request);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("every request can be written", fault);
        }
    }
}
