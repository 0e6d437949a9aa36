package org.chancery.shortlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.chancery.fusion.Fusion;
import org.chancery.fusion.FusionTerms;
import org.chancery.fusion.MadeWorld;
import org.chancery.golden.Golden;
import org.chancery.mapping.Vocabulary;
import org.chancery.query.NamedQuery;
import org.chancery.query.QueryCatalog;
import org.chancery.query.QueryRunner;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows that lists give are those that the query gives. */
class ListedRowsTest {
    private static final int ARTICLES = 45;
    private static final int NAMES = 6;
    private static final String STATE = "https://w3id.org/chancery/id/state/";
    private static final QueryCatalog VIEWS = QueryCatalog.in("/org/chancery/explorer/api");
    private static final String FUSED = FusionTerms.FUSED_EVENT.getURI();

    @TempDir
    static Path folder;

    private static Store store;

    @BeforeAll
    static void read() {
        new MadeWorld(2).load(folder.resolve("store"), ARTICLES);
        store = Store.open(folder.resolve("store"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<String> questions() {
        return Stream.of(
                "events",
                "events since=2016-01-06 until=2016-01-12",
                "events since=2016-01-20",
                "events of=Consultation",
                "events of=Sanction progress=Occurred",
                "events who=onia",
                "events who=HELENE",
                "events who=elvar since=2016-01-04",
                "network",
                "network since=2016-01-06 until=2016-01-12",
                "network of=Consultation progress=Cancelled",
                "network who=onia of=Support",
                "actor-events actor=" + STATE + "Arvonia",
                "actor-events asOf=2016-01-08 actor=" + STATE + "Estavia",
                "actor-events actor=" + STATE + "Nowhere",
                "actor-events actor=PERSON");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_lists_say_is_what_the_store_says(String question) {
        Shortlists lists = new Shortlists(store.dataset(), store.referenceGraph());
        lists.read(() -> true);
        assertSame(store, lists, query(question), typed(question));
    }

    private static NamedQuery query(String question) {
        return VIEWS.named(question.split(" ")[0]);
    }

    private static Map<String, String> typed(String question) {
        Map<String, String> typed = new HashMap<>(Map.of("level", FUSED));
        Arrays.stream(question.replace("PERSON", person()).split(" ")).skip(1).forEach(pair -> {
            String[] parts = pair.split("=", 2);
            typed.put(parts[0], parts[1]);
        });
        return typed;
    }

    private static String person() {
        return Txn.calculateRead(
                store.dataset(),
                () -> store.dataset().stream(Node.ANY, Node.ANY, RDF.Nodes.type, FusionTerms.FUSED_PERSON)
                        .map(Quad::getSubject)
                        .map(Node::getURI)
                        .min(String::compareTo)
                        .orElseThrow());
    }

    private static void assertSame(Store store, Shortlists lists, NamedQuery query, Map<String, String> typed) {
        QueryRunner runner = new QueryRunner(store.dataset(), store.referenceGraph());
        List<List<String>> asked = runner.rows(query, typed);
        List<List<String>> listed = rows(store, lists, query, typed);
        assertEquals(compared(asked), compared(listed));
        assertEquals(typed.toString().contains("Nowhere"), listed.isEmpty());
    }

    private static List<List<String>> rows(Store store, Shortlists lists, NamedQuery query, Map<String, String> typed) {
        return Txn.calculateRead(store.dataset(), () -> {
            ListedRows listed = lists.of(query, typed).orElseThrow().rows().orElseThrow();
            assertEquals(listed.of(), listed.shown());
            return QueryRunner.rows(listed.rows());
        });
    }

    /** In what order parties and words come is left open. */
    private static List<List<String>> compared(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> String.join(
                                "\n", Stream.of(cell.split("\n| … ")).sorted().toList()))
                        .toList())
                .toList();
    }

    @Test
    void after_a_change_that_is_told_lists_say_what_is_now() {
        MadeWorld world = new MadeWorld(2);
        world.load(folder.resolve("changing"), ARTICLES - NAMES);
        try (Store changing = Store.open(folder.resolve("changing"))) {
            changing.deriving(Fusion.beside(changing.referenceGraph()));
            Shortlists lists = new Shortlists(changing.dataset(), changing.referenceGraph());
            lists.read(() -> true);
            changing.telling(lists::changing);
            changing.put(Stream.of(ARTICLES - NAMES, ARTICLES)
                    .map(world::article)
                    .map(Golden::triples)
                    .toList());
            changing.remove("w" + (ARTICLES - NAMES - 2));
            for (String question : List.of("events", "network")) {
                assertSame(changing, lists, query(question), typed(question));
            }
        }
    }

    @Test
    void where_there_are_more_it_is_known_how_many() {
        Shortlists lists = new Shortlists(store.dataset(), store.referenceGraph());
        lists.read(() -> true);
        NamedQuery all = query("events");
        NamedQuery two = new NamedQuery(
                all.name(),
                all.title(),
                all.question(),
                all.theme(),
                all.parameters(),
                all.columns(),
                all.candidates().replace("600", "2"),
                all.listed(),
                all.text());
        ListedRows listed = Txn.calculateRead(
                store.dataset(),
                () -> lists.of(two, typed("events")).orElseThrow().rows().orElseThrow());
        assertEquals(2, listed.shown());
        List<List<String>> events =
                new ArrayList<>(new QueryRunner(store.dataset(), store.referenceGraph()).rows(all, typed("events")));
        assertEquals(events.size(), listed.of());
        String newest =
                events.stream().map(row -> row.get(4)).max(String::compareTo).orElseThrow();
        assertTrue(
                QueryRunner.rows(listed.rows()).stream()
                        .anyMatch(row -> row.get(4).equals(newest)),
                newest);
    }

    @Test
    void events_of_single_articles_are_asked_of_the_store() {
        Shortlists lists = new Shortlists(store.dataset(), store.referenceGraph());
        lists.read(() -> true);
        Map<String, String> typed = Map.of("level", Vocabulary.EVENT.getURI());
        assertFalse(Txn.calculateRead(
                store.dataset(),
                () -> lists.of(query("events"), typed).orElseThrow().rows().isPresent()));
    }
}
