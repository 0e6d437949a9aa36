package org.chancery.chat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that speaks the protocols of language models and answers with what it was given, one after the other. */
public final class ModelServer implements AutoCloseable {
    /**
     * One answer.
     *
     * @param status HTTP status
     * @param body as it is sent
     * @param headers name and value in turn
     * @param delay milliseconds before it comes
     */
    public record Answer(int status, String body, List<String> headers, int delay) {
        public Answer(int status, String body) {
            this(status, body, List.of(), 0);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private volatile Answer usual = new Answer(404, "nothing to say");

    public ModelServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** The next answers, in this order. */
    public ModelServer then(Answer... next) {
        answers.addAll(List.of(next));
        return this;
    }

    /** What is answered when nothing else is left. */
    public ModelServer always(Answer answer) {
        usual = answer;
        return this;
    }

    /** The bodies of the requests. */
    public List<String> requests() {
        return requests;
    }

    /** The keys that came with them. */
    public List<String> keys() {
        return keys;
    }

    /** A reply in OpenAI's protocol. */
    public static Answer openAi(String text) {
        String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return new Answer(
                200,
                "{\"choices\": [{\"message\": {\"role\": \"assistant\", \"content\": \"" + quoted
                        + "\"}}], \"usage\": {\"prompt_tokens\": 1000, \"completion_tokens\": 200}}");
    }

    /** A reply in Anthropic's protocol, as the input of a tool. */
    public static Answer anthropic(String json) {
        return new Answer(
                200,
                "{\"content\": [{\"type\": \"tool_use\", \"name\": \"facts\", \"input\": " + json
                        + "}], \"usage\": {\"input_tokens\": 900, \"cache_read_input_tokens\": 100, \"output_tokens\": 200}}");
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestURI() + "\n"
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        keys.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                + exchange.getRequestHeaders().getFirst("x-api-key"));
        Answer next = answers.poll();
        Answer answer = next == null ? usual : next;
        pause(answer.delay());
        for (int i = 0; i < answer.headers().size(); i += 2) {
            exchange.getResponseHeaders()
                    .set(answer.headers().get(i), answer.headers().get(i + 1));
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
