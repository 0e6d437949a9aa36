package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.chancery.golden.GoldenStore;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(GoldenStore.class)
class ServerContractTest {
    private static final String REFERENCE = "<https://w3id.org/chancery/id/graph/reference>";
    private static final String PREFIXES = "PREFIX chy: <https://w3id.org/chancery/ontology#>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX text: <http://jena.apache.org/text#> ";

    private static Store store;
    private static ChanceryServer server;
    private static Web web;

    @BeforeAll
    static void start(Store golden) throws Exception {
        store = golden;
        ServerOptions options = new ServerOptions(0, Duration.ofSeconds(60), 3, "https://page.example", false);
        server = ChanceryServer.start(store.dataset(), store.referenceGraph(), options);
        web = new Web(server.address());
        web.awaitSearch();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_default_graph_is_news_and_the_reference_graph_has_a_name() throws Exception {
        assertTrue(web.ask("ASK { ?s a <http://www.w3.org/2002/07/owl#Class> }").contains("false"));
        assertTrue(web.ask("ASK { GRAPH " + REFERENCE + " { ?s a ?t } }").contains("true"));
        assertTrue(web.ask(PREFIXES + "ASK { ?s rdfs:subClassOf+ ?t }").contains("false"));
        assertTrue(
                web.ask(PREFIXES + "ASK { ?s a chy:Event FILTER (?s != ?t) }").contains("false"));
        assertTrue(web.ask(PREFIXES + "ASK { ?s a/rdfs:label? ?t }").contains("true"));
    }

    @Test
    void words_are_found_without_case_and_accents_by_their_beginnings() throws Exception {
        String found = web.ask(
                PREFIXES + "SELECT ?s { (?s ?score) text:query (rdfs:label '+bÉr* +aNN*') . ?s a chy:FusedPerson }");
        assertTrue(found.contains("person/anna-berg"), found);
    }

    @Test
    void a_request_without_a_query_describes_the_service() throws Exception {
        HttpResponse<String> answer = web.get("/chancery/sparql", "text/turtle");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("sd:Service"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "rdf+xml, application/rdf+xml",
        "rdf, application/rdf+xml",
        "n3, text/turtle",
        "n-triples, application/n-triples",
        "jsonld, application/ld+json"
    })
    void common_names_of_formats_are_understood(String name, String type) throws Exception {
        HttpResponse<String> answer = web.get("/chancery/sparql?format=" + Web.encode(name) + "&query="
                + Web.encode("CONSTRUCT { ?s a ?t } { ?s a ?t }"));
        assertEquals(200, answer.statusCode());
        assertTrue(Web.type(answer).startsWith(type), Web.type(answer));
    }

    @Test
    void a_constructed_graph_has_prefixes() throws Exception {
        String body = web.get("/chancery/sparql?format=turtle&query=" + Web.encode("CONSTRUCT { ?s a ?t } { ?s a ?t }"))
                .body();
        assertTrue(body.contains("chy:Event"), body);
    }

    @Test
    void describing_a_person_tells_where_it_takes_part() throws Exception {
        String body = web.get("/chancery/sparql?format=turtle&query="
                        + Web.encode("DESCRIBE <https://w3id.org/chancery/id/article/a-call/person/anna-berg>"))
                .body();
        assertTrue(body.contains("chy:participant"), body);
    }

    @Test
    void a_bad_escape_is_a_bad_request() throws Exception {
        HttpResponse<String> answer = web.send(web.request("/chancery/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=%ZZ%")));
        assertEquals(400, answer.statusCode());
    }

    @Test
    void an_unknown_data_set_is_not_found() throws Exception {
        assertEquals(
                404,
                web.send(web.request("/nope/sparql").POST(BodyPublishers.ofString("x")))
                        .statusCode());
    }

    @Test
    void the_head_of_an_answer_can_be_asked() throws Exception {
        HttpResponse<String> answer = web.send(
                web.request("/chancery/sparql?query=" + Web.encode("ASK {}")).method("HEAD", BodyPublishers.noBody()));
        assertEquals(200, answer.statusCode());
        assertEquals("", answer.body());
    }

    @Test
    void rows_are_bounded_and_the_header_says_so() throws Exception {
        HttpResponse<String> answer =
                web.get("/chancery/sparql?query=" + Web.encode("SELECT ?s { ?s ?p ?o }"), "text/csv");
        assertEquals(4, answer.body().lines().count());
        assertEquals("3", answer.headers().firstValue("Chancery-Row-Limit").orElse(""));
    }

    @Test
    void pages_of_the_one_origin_may_read() throws Exception {
        HttpResponse<String> welcome = web.send(web.request("/chancery/sparql?query=" + Web.encode("ASK {}"))
                .header("Origin", "https://page.example")
                .GET());
        assertEquals(
                "https://page.example",
                welcome.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        HttpResponse<String> other = web.send(web.request("/chancery/sparql?query=" + Web.encode("ASK {}"))
                .header("Origin", "https://other.example")
                .GET());
        assertFalse(other.headers().firstValue("Access-Control-Allow-Origin").isPresent());
    }

    @Test
    void an_answer_whose_time_runs_out_breaks() throws Exception {
        ServerOptions options = ServerOptions.onPort(0).within(Duration.ofMillis(400));
        try (ChanceryServer hasty = ChanceryServer.start(store.dataset(), store.referenceGraph(), options)) {
            Web client = new Web(hasty.address());
            String product = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
            for (String type : List.of("application/sparql-results+json", "text/csv")) {
                String path = "/chancery/sparql?query=" + Web.encode(product);
                assertThrows(
                        IOException.class, () -> fail(client.get(path, type).statusCode() + " for half an answer"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ { SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i LIMIT 5 } { SELECT ?a { ?a ?b ?c } LIMIT 5 } }",
                "{ { SELECT ?a { ?a ?b ?c } LIMIT 5 } { SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i LIMIT 5 } }",
                "{ ?a ?b ?c OPTIONAL { SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i LIMIT 5 } }",
                "{ ?a ?b ?c MINUS { SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i LIMIT 5 } }"
            })
    @Timeout(20)
    void a_join_whose_time_runs_out_ends(String pattern) throws Exception {
        ServerOptions options = ServerOptions.onPort(0).within(Duration.ofMillis(400));
        try (ChanceryServer hasty = ChanceryServer.start(store.dataset(), store.referenceGraph(), options)) {
            HttpResponse<String> answer =
                    new Web(hasty.address()).get("/chancery/sparql?query=" + Web.encode("SELECT * " + pattern));
            assertEquals(503, answer.statusCode(), answer.body());
            assertEquals("Query timed out", answer.body().strip());
        }
    }

    @Test
    void a_named_query_answers_as_page_and_as_data() throws Exception {
        HttpResponse<String> csv = web.get("/queries/office-holders?format=csv&who=berg");
        assertTrue(csv.body().startsWith("article,person,office,body"), csv.body());
        assertEquals(2, csv.body().lines().count());
        assertTrue(web.get("/queries/office-holders", "text/html").body().contains("<td>Anna Berg</td>"));
        assertTrue(web.get("/queries", "text/html").body().contains("/queries/office-holders"));
        assertEquals(404, web.get("/queries/nothing").statusCode());
        assertEquals(400, web.get("/queries/timeline?since=yesterday").statusCode());
        assertEquals(400, web.get("/queries/timeline?unknown=1").statusCode());
        assertEquals(406, web.get("/queries/timeline", "image/png").statusCode());
    }

    @Test
    void a_page_without_rows_says_whether_less_likely_facts_were_left_out() throws Exception {
        String some =
                web.get("/queries/denials?by=Nobody%20At%20All", "text/html").body();
        assertTrue(some.contains("minConfidence=0&amp;by=Nobody"), some);
        String all = web.get("/queries/denials?by=Nobody%20At%20All&minConfidence=0", "text/html")
                .body();
        assertTrue(all.contains("No article says anything of the kind."), all);
    }

    @Test
    void health_and_metrics_are_there() throws Exception {
        assertEquals("{\"status\":\"ok\",\"search\":true}", web.get("/health").body());
        assertTrue(web.get("/$/metrics").body().contains("# TYPE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/explorer/app.js",
                "/explorer/chancery.css",
                "/explorer/lib/d3.js",
                "/explorer/lib/preact.js",
                "/explorer/lib/hooks.js",
                "/explorer/icon.svg"
            })
    void the_explorer_and_its_libraries_come_from_here(String path) throws Exception {
        assertEquals(200, web.get(path).statusCode());
    }

    @Test
    void a_view_without_words_to_search_for_finds_nothing() throws Exception {
        HttpResponse<String> answer = web.get("/api/search?words=%25%25", "application/json");
        assertEquals(200, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains("bindings\": [\n      {"), answer.body());
    }
}
