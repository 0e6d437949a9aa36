package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.chancery.cli.Cli.Result;
import org.chancery.golden.Golden;
import org.chancery.mapping.Standards;
import org.chancery.store.ArticleTriples;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that read no articles, on a store loaded from facts. */
class CommandsTest {
    @TempDir
    static Path common;

    private static String store;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        store = Cli.goldenStore(common.resolve("store"));
    }

    @Test
    void facts_are_loaded_into_a_new_store() {
        String store = folder.resolve("new").toString();
        Result loaded = Cli.launch("load", "--store", store, Cli.facts(folder, Golden.extractions()));
        assertEquals(0, loaded.code(), loaded.err());
        assertTrue(loaded.err().contains("3 articles: 3 stored, 0 unchanged, 0 rejected"), loaded.err());
    }

    @Test
    void loading_the_same_facts_again_changes_nothing() {
        Result again = Cli.launch("load", "--store", store, Cli.facts(folder, Golden.extractions()));
        assertTrue(again.err().contains("0 stored, 3 unchanged"), again.err());
    }

    @Test
    void facts_whose_quote_is_not_in_the_text_are_rejected_and_the_rest_goes_on() throws IOException {
        String facts = Files.readString(Path.of(Cli.facts(folder, Golden.extractions())))
                .replace("Anna Berg and Luis Costa met in Strelsau", "Anna Berg and Luis Costa sat in Strelsau")
                .replaceFirst("\"text\":\"Anna Berg and Luis Costa sat", "\"text\":\"Anna Berg and Luis Costa met");
        String other = Cli.emptyStore(folder.resolve("other"));
        Result loaded = Cli.launchWithInput(facts, "load", "--store", other, "-");
        assertEquals(1, loaded.code(), loaded.err());
        assertTrue(loaded.err().contains("invalid graph"), loaded.err());
        assertTrue(loaded.err().contains("2 stored"), loaded.err());
    }

    @Test
    void a_bad_file_of_facts_costs_itself_and_is_named_with_line_and_cause() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.json"),
                "\n{\"article\": {\"id\": \"x\", \"text\": \"y\", \"published\": \"2024-02-31\"}}");
        String good = Cli.facts(folder, Golden.extractions());
        String other = Cli.emptyStore(folder.resolve("other"));
        Result loaded =
                Cli.launch("load", "--store", other, bad.toString(), folder + "/none.json", good, folder.toString());
        assertEquals(1, loaded.code(), loaded.err());
        String words = loaded.err().replaceAll("\\s+", " ");
        assertTrue(words.contains("6 articles: 3 stored, 0 unchanged, 3 rejected"), words);
        assertTrue(words.contains("\"2024-02-31\" is not a day like"), words);
        assertTrue(words.contains("no such file or folder") && words.contains("a folder, not a file"), words);
        assertFalse(words.contains("java.") || words.contains("Exception"), words);
    }

    @Test
    void what_is_no_json_is_a_line() {
        Result loaded = Cli.launchWithInput("{ nonsense", "load", "--store", Cli.emptyStore(folder.resolve("s")), "-");
        assertEquals(1, loaded.code(), loaded.err());
        assertTrue(loaded.err().contains("stdin"), loaded.err());
    }

    @Test
    void a_question_is_answered_as_table_and_as_csv() {
        Result table = Cli.launch("query", "office-holders", "--store", store, "-p", "who=berg");
        assertEquals(0, table.code(), table.err());
        assertTrue(table.out().contains("Anna Berg") && table.out().contains("1 row"), table.out());
        Result csv = Cli.launch("query", "office-holders", "--store", store, "--format", "csv");
        assertTrue(csv.out().startsWith("article,person,office,body,manner,asOf,since,until,quote"), csv.out());
    }

    @Test
    void a_question_of_ones_own_is_read_from_a_file() throws IOException {
        Path own = Files.writeString(folder.resolve("own.rq"), "SELECT (COUNT(*) AS ?n) { ?s a ?type }");
        Result answer = Cli.launch(
                "query",
                own.toString(),
                "--store",
                store,
                "--param",
                "type=" + "<https://w3id.org/chancery/ontology#Event>",
                "--format",
                "csv");
        assertEquals("n\r\n8\r\n", answer.out(), answer.err());
    }

    @Test
    void a_fault_in_a_query_is_named_with_its_place() throws IOException {
        Path own = Files.writeString(folder.resolve("own.rq"), "SELECT * {\n ?s ?p }");
        assertFault(2, "line 2", "query", own.toString(), "--store", store);
        Path update = Files.writeString(folder.resolve("update.rq"), "CLEAR ALL");
        assertFault(2, "cannot be read", "query", update.toString(), "--store", store);
    }

    @Test
    void questions_are_listed_and_described() {
        assertTrue(Cli.launch("query", "--list").out().contains("announced-not-held"));
        assertTrue(Cli.launch("query", "--describe", "timeline").out().contains("`since` (date"));
    }

    @Test
    void wrong_use_says_what_would_be_right() {
        assertFault(2, "did you mean office-holders", "query", "ofice-holders", "--store", store);
        assertFault(2, "which question?", "query", "--store", store);
        assertFault(2, "has no parameter", "query", "events", "-p", "x=y", "--store", store);
        assertFault(2, "no such file", "query", "none.rq", "--store", store);
        assertFault(2, "must end with / or #", "load", "--base-iri", "https://example.org", "x.json");
        assertFault(2, "--ontology is not a folder", "check", "--ontology", folder + "/none", "--store", store);
        assertFault(2, "Did you mean: chancery query?", "qeury");
        assertFault(2, "expected one of", "export", "--format", "pdf", "--store", store);
    }

    @Test
    void what_is_wrong_with_the_store_ends_with_3() throws IOException {
        assertFault(3, "there is no store", "query", "events", "--store", folder + "/none");
        assertFault(3, "for another base IRI", "load", "--base-iri", "https://example.org/", "--store", store, "x");
        try (Store open = Store.open(Path.of(store))) {
            assertFault(3, "in use by another process", "query", "events", "--store", store);
            assertEquals(3, open.contents().articles().size());
        }
    }

    @Test
    void a_port_in_use_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertFault(3, "port " + port + " is in use", "serve", "--port", "" + port, "--store", store);
        }
    }

    @Test
    void removing_undoes_exactly_what_was_said() throws IOException {
        String store = Cli.goldenStore(folder.resolve("store"));
        Path before = folder.resolve("before.nq");
        assertEquals(0, Cli.launch("remove", "a-call", "--store", store).code());
        assertEquals(
                0,
                Cli.launch("export", "--format", "nquads", "--output", before.toString(), "--store", store)
                        .code());
        Cli.launch("load", "--store", store, Cli.facts(folder, Golden.extractions()));
        assertTrue(Cli.launch("remove", "a-call", "--store", store).out().contains("removed a-call"));
        Result after = Cli.launch("export", "--format", "nquads", "--store", store);
        assertEquals(Files.readString(before), after.out());
        Result gone = Cli.launch("remove", "a-call", "--store", store);
        assertEquals(1, gone.code());
        assertTrue(gone.err().contains("no article a-call"), gone.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "trig", "nquads", "jsonld", "rdfxml", "plover"})
    void every_format_is_exported(String format) {
        Result exported = Cli.launch("export", "--format", format, "--store", store);
        assertEquals(0, exported.code(), exported.err());
        assertTrue(exported.out().contains("Anna Berg"), exported.out());
    }

    @Test
    void a_sound_store_passes_the_check() {
        Result checked = Cli.launch("check", "--store", store);
        assertEquals(0, checked.code(), checked.err());
        assertTrue(checked.out().matches("(?s).*facts with evidence (\\d+)/\\1 \\(100 %\\).*"), checked.out());
        assertTrue(checked.out().contains("SHACL violations 0"), checked.out());
    }

    @Test
    void the_check_finds_a_misquote_and_what_no_article_says() {
        String store = Cli.goldenStore(folder.resolve("store"));
        try (Store open = Store.open(Path.of(store))) {
            ArticleTriples call = Golden.triples(Golden.call());
            List<Quad> spoilt = call.triples().stream()
                    .filter(triple -> !triple.getObject().toString().contains("President Anna Berg\""))
                    .filter(triple -> !triple.predicateMatches(Standards.HEADLINE))
                    .map(triple -> new Quad(call.graph(), triple))
                    .toList();
            open.put(List.of(ArticleTriples.of(spoilt)));
        }
        Result checked = Cli.launch("check", "--store", store);
        assertEquals(1, checked.code(), checked.out());
        assertTrue(checked.err().contains("a-call: "), checked.err());
        assertFalse(checked.out().contains("SHACL violations 0"), checked.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo", "build", "extract", "load", "watch", "retry", "serve", "query", "export", "remove", "check"
            })
    void every_command_has_help_with_an_example(String command) {
        Result help = Cli.launch(command, "--help");
        assertEquals(0, help.code());
        assertTrue(
                help.out().contains("Usage: chancery " + command) && help.out().contains("Example"), help.out());
    }

    private static void assertFault(int code, String message, String... arguments) {
        Result result = Cli.launch(arguments);
        assertEquals(code, result.code(), result.err());
        assertTrue(result.err().contains(message), result.err());
    }
}
