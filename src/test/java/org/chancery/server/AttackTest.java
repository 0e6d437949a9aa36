package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.golden.Golden;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.ArticleTriples;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article full of markup and script, and requests that mean harm; {@code -Dmalformed=10000} sends more of them. */
class AttackTest {
    private static final String BASE = "https://w3id.org/chancery/id/";
    private static final String SCRIPT =
            "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";
    private static final Node ARTICLE = iri(BASE + "article/evil");
    private static final Node PERSON = iri(BASE + "person/evil");
    private static final int MALFORMED = Integer.getInteger("malformed", 1_000);

    @TempDir
    static Path folder;

    private static Store store;
    private static ChanceryServer server;
    private static Web web;

    @BeforeAll
    static void start() throws Exception {
        store = Golden.store(folder);
        store.put(List.of(evil()));
        server = ChanceryServer.start(store.dataset(), store.referenceGraph(), ServerOptions.onPort(0));
        web = new Web(server.address());
        web.awaitSearch();
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static ArticleTriples evil() {
        Set<Triple> triples = new HashSet<>();
        triples.add(Triple.create(ARTICLE, RDF.Nodes.type, Standards.NEWS_ARTICLE));
        triples.add(Triple.create(ARTICLE, DCTerms.identifier.asNode(), text(SCRIPT)));
        triples.add(Triple.create(ARTICLE, Standards.HEADLINE, text(SCRIPT)));
        triples.add(Triple.create(ARTICLE, Standards.ARTICLE_BODY, text(SCRIPT)));
        triples.add(Triple.create(ARTICLE, Standards.URL, iri("javascript:document.title='owned'")));
        triples.add(Triple.create(ARTICLE, Vocabulary.CONTENT_HASH, text("0")));
        triples.add(Triple.create(PERSON, RDF.Nodes.type, Vocabulary.term("Person")));
        triples.add(Triple.create(PERSON, RDFS.Nodes.label, text("Evil " + SCRIPT)));
        return new ArticleTriples(iri(BASE + "graph/evil"), SCRIPT, "0", triples);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/article/evil",
                "/page/person/evil",
                "/queries/articles",
                "/queries/timeline?party=%3Cscript%3Ealert(1)%3C/script%3E",
                "/queries/%3Cscript%3E",
                "/id/%3Cscript%3Ealert(1)%3C/script%3E",
                "/api/article?article=%3Cscript%3E"
            })
    void no_words_become_markup(String path) throws Exception {
        HttpResponse<String> answer = web.get(path, "text/html");
        boolean page = Web.type(answer).startsWith("text/html");
        assertFalse(page && answer.body().contains("<script"), answer.body());
        assertFalse(page && answer.body().contains("<img"), answer.body());
        assertFalse(answer.body().contains("href=\"javascript:"), answer.body());
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(answer.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .contains("script-src 'self';"));
    }

    @Test
    void a_browser_runs_nothing_of_an_article() throws Exception {
        try (Browser browser = Browser.open(folder)) {
            for (String view : List.of(
                    "/?view=article&iri=" + Web.encode(ARTICLE.getURI()),
                    "/?view=actor&iri=" + Web.encode(PERSON.getURI()),
                    "/?view=search&q=evil",
                    "/?view=search&q=" + Web.encode(SCRIPT),
                    "/page/person/evil",
                    "/queries/articles")) {
                browser.go(server.address() + view);
                assertFalse(browser.run("return document.title").equals("owned"), view);
                assertEquals(0L, browser.run("return document.querySelectorAll('main script, main img').length"));
                assertEquals(0L, browser.run("return document.querySelectorAll('a[href^=javascript]').length"));
            }
            browser.isContent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/explorer/../../../../etc/passwd",
                "/explorer/..%2f..%2fsimplelogger.properties",
                "/explorer/%2e%2e/%2e%2e/simplelogger.properties",
                "/explorer/api/search.rq",
                "/explorer/lib/../api/search.rq",
                "/explorer/index.html",
                "/page/../../etc/passwd",
                "/data/..%2f..%2fpom.xml",
                "/queries/../simplelogger.properties",
                "//explorer//app.js/..;/api/search.rq"
            })
    void no_path_leads_out(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer.lines().findFirst().orElse(""));
        assertFalse(answer.contains("root:") || answer.contains("SELECT") || answer.contains("simpleLogger"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), '(x+x+)+y') }",
                "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), '(a|aa)+$') }",
                "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), '((a*)*)*b') }",
                "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), '.*.*.*.*.*=.*') }",
                "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), CONCAT('(x+x+)', '+y')) }",
                "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '(a+)+b', '') AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER REGEX(STR(?r), '(x+x+)+y') } }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (REGEX(SAMPLE(STR(?o)), '(x+x+)+y'))",
                "SELECT * { { SELECT ?o { ?s ?p ?o FILTER REGEX(STR(?o), '(x+x+)+y') } } }",
                "SELECT * { ?s ?p ?o } ORDER BY REGEX(STR(?o), '(x+x+)+y')",
                "SELECT (COUNT(REGEX(STR(?o), '(x+x+)+y')) AS ?m) { ?s ?p ?o } GROUP BY ?s",
                "SELECT (COUNT(*) AS ?m) { ?s ?p ?o } GROUP BY (REGEX(STR(?o), '(x+x+)+y') AS ?g)",
                "SELECT (REGEX(STR(?o), '(x+x+)+y') AS ?m) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o BIND (REGEX(STR(?o), '(x+x+)+y') AS ?m) }",
                "ASK { ?s ?p ?o OPTIONAL { ?o ?q ?r FILTER REGEX(STR(?r), '(x+x+)+y') } }"
            })
    void a_pattern_that_could_match_for_hours_is_refused(String query) throws Exception {
        HttpResponse<String> answer = web.get("/chancery/sparql?query=" + Web.encode(query));
        assertEquals(400, answer.statusCode(), answer.body().lines().findFirst().orElse(""));
    }

    @Test
    void a_plain_pattern_is_answered() throws Exception {
        String query = "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), '^Anna.*(Berg|Costa)$', 'i') }";
        assertEquals(200, web.get("/chancery/sparql?query=" + Web.encode(query)).statusCode());
    }

    @Test
    void no_script_is_given_where_data_are_asked_for() throws Exception {
        HttpResponse<String> answer =
                web.get("/chancery/sparql?callback=alert&format=json&query=" + Web.encode("ASK {}"));
        assertFalse(answer.body().contains("alert("), answer.body());
    }

    @Test
    void malformed_requests_leave_the_server_as_it_was() throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < MALFORMED; i++) {
            byte[] noise = new byte[1 + random.nextInt(200)];
            random.nextBytes(noise);
            String start = i % 4 == 0
                    ? ""
                    : i % 4 == 1 ? "GET /chancery/sparql?query=" : i % 4 == 2 ? "POST /id/" : "GET /queries/";
            send(start, noise);
        }
        assertEquals(
                200, web.get("/chancery/sparql?query=" + Web.encode("ASK {}")).statusCode());
    }

    private static void send(String start, byte[] noise) throws IOException {
        try (Socket socket = connect();
                OutputStream out = socket.getOutputStream()) {
            out.write(start.getBytes(StandardCharsets.US_ASCII));
            out.write(noise);
            out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException refused) {
            // the server may hang up in the middle of nonsense
            assertTrue(refused.getMessage() != null);
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Socket connect() throws IOException {
        return new Socket(
                InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort());
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
