package org.chancery.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.chancery.golden.GoldenStore;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bundled query over the golden articles; the rows expected of it stand in {@code expected-rows/NAME.csv}. */
@ExtendWith(GoldenStore.class)
class QueriesTest {
    private static final String SUMMIT = "https://w3id.org/chancery/id/article/a-call/event/138";

    private static Store store;

    @BeforeAll
    static void open(Store golden) {
        store = golden;
    }

    static List<NamedQuery> bundled() {
        return QueryCatalog.bundled().all();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void a_query_answers_as_expected(NamedQuery query) throws IOException {
        Map<String, String> parameters =
                Set.of("evidence-of", "event").contains(query.name()) ? Map.of("fact", SUMMIT) : Map.of();
        assertEquals(expected(query.name()), csv(query, parameters));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void the_head_says_what_the_query_has(NamedQuery query) {
        Query parsed = QueryRunner.parse(query);
        assertTrue(query.name().matches("[a-z]+(-[a-z]+)*"), query.name());
        assertTrue(query.question().endsWith("?"), query.question());
        assertTrue(query.theme().matches("\\d [A-Z].*"), query.theme());
        String columns = query.columns().replaceAll("\\([^)]*\\)", "").replaceAll("\\..*", "");
        assertEquals(
                parsed.getResultVars(),
                Arrays.stream(columns.split(",")).map(String::strip).toList());
        for (Parameter parameter : query.parameters()) {
            assertTrue(query.text().contains("?" + parameter.name()), parameter.name());
            assertFalse(parsed.getResultVars().contains(parameter.name()), parameter.name());
        }
    }

    @Test
    void text_parameters_match_without_regard_to_case() {
        assertEquals(1, rows("office-holders", Map.of("who", "BERG")).size());
        assertEquals(0, rows("office-holders", Map.of("who", "nobody")).size());
        assertEquals(
                2,
                rows("events", Map.of("who", "ruritania", "progress", "occurred"))
                        .size());
        assertEquals(3, rows("events", Map.of("kind", "meeting")).size());
        assertEquals(
                1,
                rows("timeline", Map.of("since", "2025-11-01", "party", "berg")).size());
    }

    @Test
    void names_match_without_regard_to_accents() {
        assertEquals(1, rows("office-holders", Map.of("who", "ÁNNA Bèrg")).size());
        assertEquals(
                2,
                rows("timeline", Map.of("party", "Bérg", "since", "2025-10-20")).size());
    }

    @Test
    void lists_of_events_are_narrowed_by_day_place_and_outlet() {
        assertEquals(
                List.of("Meeting"),
                rows("events", Map.of("since", "2025-11-03")).stream()
                        .map(row -> row.get(2))
                        .toList());
        assertEquals(2, rows("meetings", Map.of("where", "strelsau")).size());
        assertEquals(6, rows("events", Map.of("source", "example wire")).size());
        assertEquals(1, rows("statements", Map.of("since", "2025-11-01")).size());
        assertEquals(2, rows("statements", Map.of("until", "2025-10-20")).size());
    }

    @Test
    void a_value_that_is_none_brings_the_nearest() {
        assertTrue(refused("events", Map.of("kind", "Metting")).endsWith("did you mean Meeting?"));
        assertTrue(refused("events", Map.of("progress", "planed")).endsWith("did you mean Planned?"));
        assertTrue(refused("co-mentions", Map.of("kind", "Sate")).endsWith("did you mean State?"));
    }

    @Test
    void a_parameter_without_a_standard_value_is_asked_for() {
        assertTrue(refused("evidence-of", Map.of()).contains("needs --param fact=…: IRI of the fact"));
    }

    @Test
    void who_somebody_is_depends_on_the_day_asked_for() {
        assertEquals(
                List.of("President of Ruritania"),
                rows("who-is", Map.of("person", "anna", "date", "2025-10-20")).stream()
                        .filter(row -> row.get(1).equals("Office"))
                        .map(row -> row.get(2))
                        .toList());
        assertEquals(List.of(), rows("who-is", Map.of("person", "anna", "date", "2025-10-01")));
    }

    @Test
    void who_is_named_with_whom_depends_on_the_kind_asked_for() {
        assertEquals(1, rows("co-mentions", Map.of("party", "COSTA")).size());
        assertEquals(0, rows("co-mentions", Map.of("kind", "State")).size());
    }

    @Test
    void a_parameter_stays_a_value() {
        String attack = "\") } # ' \\ {";
        assertEquals(List.of(), rows("office-holders", Map.of("who", attack)));
    }

    @Test
    void a_wrong_parameter_is_named() {
        assertTrue(refused("events", Map.of("wo", "x")).contains("has no parameter wo"));
        assertTrue(refused("timeline", Map.of("since", "yesterday")).contains("is a day like"));
        assertTrue(refused("who-met-whom", Map.of("least", "few")).contains("whole number"));
        assertTrue(refused("evidence-of", Map.of("fact", "a b")).contains("is an IRI"));
    }

    @Test
    void an_unknown_name_brings_the_nearest() {
        QueryException refused =
                assertThrows(QueryException.class, () -> QueryCatalog.bundled().named("ofice-holder"));
        assertTrue(refused.getMessage().contains("did you mean office-holders?"), refused.getMessage());
    }

    @Test
    void a_users_own_query_sees_all_articles_as_one_graph_and_named_graphs_too() {
        String events = "SELECT ?s { ?s a <https://w3id.org/chancery/ontology#Event> }";
        assertEquals(8, runner().rows(QueryFile.parse("own", events), Map.of()).size());
        String from = "SELECT ?s FROM <https://w3id.org/chancery/id/graph/a-call>"
                + " { ?s a <https://w3id.org/chancery/ontology#Event> }";
        assertEquals(3, runner().rows(QueryFile.parse("own", from), Map.of()).size());
        String named = "SELECT DISTINCT ?g { GRAPH ?g { ?s a <https://w3id.org/chancery/ontology#Event> } }";
        assertEquals(3, runner().rows(QueryFile.parse("own", named), Map.of()).size());
    }

    @Test
    void every_format_has_the_rows() throws IOException {
        NamedQuery query = QueryCatalog.bundled().named("metonyms");
        for (ResultFormat format : ResultFormat.values()) {
            String text = write(query, Map.of(), format);
            assertTrue(Stream.of("words", "reason", "The palace", "93").allMatch(text::contains), text);
        }
    }

    @Test
    void ask_and_construct_are_answered() {
        assertEquals("true\n", write(QueryFile.parse("own", "ASK { ?s ?p ?o }"), Map.of(), ResultFormat.TABLE));
        String construct = "CONSTRUCT WHERE { <" + SUMMIT + "> <http://www.w3.org/2000/01/rdf-schema#label> ?label }";
        assertTrue(write(QueryFile.parse("own", construct), Map.of(), ResultFormat.CSV)
                .contains("Summit: Anna Berg"));
    }

    private static QueryRunner runner() {
        return new QueryRunner(store.dataset(), store.referenceGraph());
    }

    private static List<List<String>> rows(String name, Map<String, String> parameters) {
        return runner().rows(QueryCatalog.bundled().named(name), parameters);
    }

    private static String refused(String name, Map<String, String> parameters) {
        return assertThrows(QueryException.class, () -> rows(name, parameters)).getMessage();
    }

    private static String csv(NamedQuery query, Map<String, String> parameters) {
        return write(query, parameters, ResultFormat.CSV).replace("\r\n", "\n");
    }

    private static String write(NamedQuery query, Map<String, String> parameters, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner().write(query, parameters, format, 100, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String expected(String name) throws IOException {
        try (InputStream rows = QueriesTest.class.getResourceAsStream("/expected-rows/" + name + ".csv")) {
            return rows == null ? "no file " + name + ".csv" : new String(rows.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
