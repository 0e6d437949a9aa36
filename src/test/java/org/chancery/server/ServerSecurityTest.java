package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.golden.GoldenStore;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(GoldenStore.class)
class ServerSecurityTest {
    private static final String CHANCERY = "https://w3id.org/chancery/ontology#";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Store store;
    private static ChanceryServer server;

    @BeforeAll
    static void start(Store golden) {
        store = golden;
        server = ChanceryServer.start(
                store.dataset(), store.referenceGraph(), ServerOptions.onPort(0).within(Duration.ofSeconds(2)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_query_sees_all_articles_as_one_graph() throws Exception {
        HttpResponse<String> answer = ask("SELECT (COUNT(*) AS ?n) { ?s a <" + CHANCERY + "Event> }");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"8\""), answer.body());
    }

    @Test
    void from_is_obeyed() throws Exception {
        HttpResponse<String> answer = ask("SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/chancery/id/graph/a-call>"
                + " { ?s a <" + CHANCERY + "Event> }");
        assertTrue(answer.body().contains("\"3\""), answer.body());
    }

    @Test
    void the_mark_of_the_store_is_not_served() throws Exception {
        assertTrue(ask("ASK { <urn:x-chancery:store> ?p ?o }").body().contains("false"));
    }

    @Test
    void a_graph_can_be_fetched_by_its_name() throws Exception {
        HttpResponse<String> answer = get("/chancery/get?graph="
                + URLEncoder.encode("https://w3id.org/chancery/id/graph/a-call", StandardCharsets.UTF_8));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("a-call"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/chancery",
                "/chancery/",
                "/chancery/update",
                "/chancery/data",
                "/chancery/get",
                "/chancery/upload",
                "/chancery/patch",
                "/$/datasets",
                "/$/datasets/chancery",
                "/$/compact/chancery",
                "/$/backup/chancery",
                "//chancery/get",
                "/chancery/./get",
                "/chancery/sparql/",
                "/chancery/%67et"
            })
    void nothing_can_be_written(String path) throws Exception {
        String triples = "<urn:x:s> <urn:x:p> <urn:x:o> .";
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            HttpResponse<String> answer = send(request(path + "?default")
                    .header("Content-Type", "text/turtle")
                    .method(method, BodyPublishers.ofString(triples)));
            assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, method + " " + answer.statusCode());
        }
        assertTrue(ask("ASK { <urn:x:s> ?p ?o }").body().contains("false"));
        assertTrue(ask("ASK { ?s a <" + CHANCERY + "Event> }").body().contains("true"));
    }

    @Test
    void updates_are_refused_where_queries_are_asked() throws Exception {
        for (String type : List.of("application/sparql-update", "application/x-www-form-urlencoded")) {
            String body = type.contains("form") ? "update=" + encode("CLEAR ALL") : "CLEAR ALL";
            HttpResponse<String> answer = send(
                    request("/chancery/sparql").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
            assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, type + " " + answer.statusCode());
        }
        assertEquals(400, ask("INSERT DATA { <urn:x:s> <urn:x:p> 1 }").statusCode());
    }

    @Test
    void the_server_never_calls_another_one() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        other.start();
        String address = "http://localhost:" + other.getAddress().getPort() + "/x";
        try {
            assertTrue(
                    ask("SELECT * { SERVICE <" + address + "> { ?s ?p ?o } }").statusCode() >= 400);
            ask("SELECT * { SERVICE SILENT <" + address + "> { ?s ?p ?o } }");
            ask("SELECT * FROM <" + address + "> { ?s ?p ?o }");
            get("/chancery/sparql?query=" + encode("SELECT * { ?s ?p ?o }") + "&default-graph-uri=" + encode(address));
            assertEquals(0, calls.get());
        } finally {
            other.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:java.lang.Runtime>(1) AS ?x) {}",
                "PREFIX j: <java:java.lang.> SELECT (j:Runtime(1) AS ?x) {}",
                "SELECT * { FILTER (<java:java.lang.Runtime>(1)) }",
                "SELECT * { ?s <java:java.lang.Runtime> ?o }",
                "SELECT * { { SELECT * { BIND (<java:java.lang.Runtime>(1) AS ?x) } } }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:java.lang.Runtime>(?s)",
                "SELECT (CALL(IRI(CONCAT('ja', 'va:java.lang.Runtime')), 1) AS ?x) {}",
                "BASE <java:java.lang.Runtime> SELECT (<>(1) AS ?x) {}"
            })
    void a_query_cannot_load_java_classes(String query) throws Exception {
        assertEquals(400, ask(query).statusCode());
    }

    @Test
    void an_endless_query_is_ended() throws Exception {
        String cartesian = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        assertEquals(503, ask(cartesian).statusCode());
        HttpResponse<String> longer = get("/chancery/sparql?timeout=600&query=" + encode(cartesian));
        assertEquals(503, longer.statusCode());
    }

    @Test
    void no_origin_is_welcomed() throws Exception {
        HttpResponse<String> answer = send(request("/chancery/sparql?query=" + encode("ASK {}"))
                .header("Origin", "https://evil.example")
                .GET());
        assertFalse(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
    }

    @Test
    void only_this_machine_is_answered() throws Exception {
        int port = URI.create(server.address()).getPort();
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
                    assertThrows(IOException.class, () -> new Socket(address, port).close());
                }
            }
        }
    }

    @Test
    void a_port_in_use_is_named() {
        int port = URI.create(server.address()).getPort();
        ServerException refused = assertThrows(
                ServerException.class,
                () -> ChanceryServer.start(store.dataset(), store.referenceGraph(), ServerOptions.onPort(port)));
        assertTrue(refused.getMessage().contains("port " + port + " is in use"), refused.getMessage());
    }

    private static HttpResponse<String> ask(String query) throws Exception {
        return send(request("/chancery/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "application/sparql-results+json")
                .POST(BodyPublishers.ofString(query)));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    /** Asks again where the connection that the client kept had been closed behind a refused body. */
    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException closed) {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
