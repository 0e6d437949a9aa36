package org.chancery.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A client of a server under test; it follows no redirection. */
public record Web(String address) {
    /** What clients ask for, and the content type that answers it. */
    static final Map<String, String> ACCEPTED = Map.of(
            "text/html,application/xhtml+xml,*/*;q=0.8", "text/html",
            "text/turtle", "text/turtle",
            "application/ld+json", "application/ld+json",
            "application/n-triples;q=0.9, text/plain;q=0.1", "application/n-triples",
            "application/rdf+xml", "application/rdf+xml");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Waits until words can be searched. */
    public void awaitSearch() throws IOException, InterruptedException {
        while (!get("/health").body().contains("\"search\":true")) {
            Thread.sleep(20);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request(path).header("Accept", accept).GET());
    }

    /** The answer to a query, as JSON. */
    public String ask(String query) throws IOException, InterruptedException {
        return send(request("/chancery/sparql")
                        .header("Content-Type", "application/sparql-query")
                        .header("Accept", "application/sparql-results+json")
                        .POST(BodyPublishers.ofString(query)))
                .body();
    }

    static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
