package org.chancery.shortlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.chancery.fusion.Fusion;
import org.chancery.fusion.FusionTerms;
import org.chancery.fusion.MadeQuestions;
import org.chancery.fusion.MadeWorld;
import org.chancery.golden.Golden;
import org.chancery.mapping.Standards;
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

/** A shortlist leaves out nothing that is an answer. */
class ShortlistsTest {
    private static final int ARTICLES = Integer.getInteger("articles", 21);
    private static final int ROUNDS = Integer.getInteger("rounds", 1);

    @TempDir
    static Path folder;

    private static Store store;
    private static Shortlists lists;
    private static QueryRunner runner;
    private static MadeQuestions questions;

    @BeforeAll
    static void read() {
        MadeWorld world = new MadeWorld(2);
        world.load(folder.resolve("store"), ARTICLES);
        store = Store.open(folder.resolve("store"));
        lists = new Shortlists(store.dataset(), store.referenceGraph());
        lists.read(() -> true);
        runner = new QueryRunner(store.dataset(), store.referenceGraph());
        Map<String, List<String>> things = Map.of(
                "event", things(FusionTerms.FUSED_EVENT),
                "report", things(Vocabulary.EVENT),
                "person", things(FusionTerms.FUSED_PERSON),
                "article", things(Standards.NEWS_ARTICLE));
        questions = new MadeQuestions(world, ARTICLES, things, new Random(3));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<String> things(Node type) {
        return Txn.calculateRead(
                store.dataset(),
                () -> store.dataset().stream(Node.ANY, Node.ANY, RDF.Nodes.type, type)
                        .map(Quad::getSubject)
                        .map(Node::getURI)
                        .sorted()
                        .toList());
    }

    static List<NamedQuery> named() {
        return QueryCatalog.bundled().all().stream()
                .filter(query -> !query.candidates().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("named")
    void the_answer_among_those_listed_is_the_answer_of_the_whole_store(NamedQuery query) {
        assertSame(query, Map.of());
        for (int round = 0; round < ROUNDS; round++) {
            assertSame(query, typed(questions.named().get(query.name()).get().get(0)));
        }
    }

    private static void assertSame(NamedQuery query, Map<String, String> typed) {
        List<List<String>> narrowed = Txn.calculateRead(
                store.dataset(),
                () -> runner.among(lists.of(query, typed).orElseThrow().newest(Integer.MAX_VALUE))
                        .rows(query, typed));
        assertEquals(sorted(runner.rows(query, typed)), sorted(narrowed), typed.toString());
    }

    /** Rows that an order leaves equal come as they come. */
    private static List<List<String>> sorted(List<List<String>> rows) {
        List<List<String>> sorted = new ArrayList<>(rows);
        sorted.sort((one, other) -> String.join("|", one).compareTo(String.join("|", other)));
        return sorted;
    }

    private static Map<String, String> typed(String path) {
        Map<String, String> typed = new HashMap<>();
        for (String part : path.substring(path.indexOf('?') + 1).split("&")) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2 && !List.of("format", "limit").contains(pair[0])) {
                typed.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        }
        return typed;
    }

    @Test
    void the_newest_come_first() {
        NamedQuery timeline = QueryCatalog.bundled().named("timeline");
        List<List<String>> newest = Txn.calculateRead(
                store.dataset(),
                () -> runner.among(lists.of(timeline, Map.of()).orElseThrow().newest(5))
                        .rows(timeline, Map.of()));
        List<List<String>> all = runner.rows(timeline, Map.of());
        assertEquals(5, newest.size());
        String last = all.get(all.size() - 1).get(4);
        assertTrue(newest.stream().anyMatch(row -> row.get(4).equals(last)), newest + " without " + last);
    }

    @Test
    void after_a_change_that_is_not_told_there_is_no_list_until_it_is_read_again() throws Exception {
        NamedQuery timeline = QueryCatalog.bundled().named("timeline");
        try (Store changing = Golden.store(folder.resolve("changing"))) {
            Shortlists own = new Shortlists(changing.dataset(), changing.referenceGraph());
            own.read(() -> true);
            assertTrue(has(changing, own, timeline));
            changing.remove("c/quarrel 1");
            assertFalse(has(changing, own, timeline));
            own.read(() -> true);
            assertTrue(has(changing, own, timeline));
            changing.telling(own::changing).putReference(List.of());
            assertFalse(has(changing, own, timeline));
        }
    }

    private static boolean has(Store changing, Shortlists own, NamedQuery query) {
        return Txn.calculateRead(
                changing.dataset(), () -> own.of(query, Map.of()).isPresent());
    }

    /** Told of each change, lists that were read before it have what lists have that are read after it. */
    @Test
    void changes_that_are_told_are_kept() {
        MadeWorld world = new MadeWorld(2);
        world.load(folder.resolve("told"), ARTICLES);
        try (Store changing = Store.open(folder.resolve("told"))) {
            changing.deriving(Fusion.beside(changing.referenceGraph()));
            Shortlists told = new Shortlists(changing.dataset(), changing.referenceGraph());
            told.read(() -> true);
            changing.telling(told::changing);
            changing.put(IntStream.range(ARTICLES - 2, ARTICLES + 3)
                    .mapToObj(world::article)
                    .map(Golden::triples)
                    .toList());
            changing.remove("w" + (ARTICLES - 4));
            assertKept(changing, told);
            told.read(() -> true);
            changing.put(List.of(Golden.triples(world.article(ARTICLES - 4))));
            assertKept(changing, told);
        }
    }

    private static void assertKept(Store changing, Shortlists told) {
        Shortlists fresh = new Shortlists(changing.dataset(), changing.referenceGraph());
        fresh.read(() -> true);
        for (NamedQuery query : named()) {
            for (Map<String, String> typed : List.of(
                    Map.<String, String>of(),
                    typed(questions.named().get(query.name()).get().get(0)))) {
                assertEquals(facts(changing, fresh, query, typed), facts(changing, told, query, typed), query.name());
            }
        }
    }

    private static List<Set<Node>> facts(Store store, Shortlists lists, NamedQuery query, Map<String, String> typed) {
        return Txn.calculateRead(
                store.dataset(),
                () -> lists.of(query, typed).orElseThrow().newest(Integer.MAX_VALUE).stream()
                        .map(some -> Set.copyOf(some.nodes()))
                        .toList());
    }

    @Test
    void half_of_what_is_typed_may_stand_at_the_end_of_a_name() {
        Needle needle = new Needle("Berg; Luí");
        assertTrue(needle.test("anna berg"));
        assertFalse(needle.test("anna bergmann"));
        assertTrue(new Needle("BERG").test("anna bergmann"));
        assertTrue(new Needle("Berg (the min").test("anna berg"));
        assertFalse(new Needle("Anna Berg").test("hanna"), "a name in two words is no row of names");
    }
}
