package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.chancery.fusion.Fusion;
import org.chancery.fusion.MadeNews;
import org.chancery.golden.Golden;
import org.chancery.mapping.IriMinter;
import org.chancery.store.ArticleTriples;
import org.chancery.store.Growth;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is compacted while it grows, and one that is not. */
class TidyingTest {
    private static final long SMALL = 100_000; // bytes
    private static final int BATCHES = 20;
    private static final int BATCH = 5;
    private static final MadeNews NEWS = new MadeNews(20, 40);

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private boolean unwanted;

    @BeforeAll
    static void start() {
        JenaSystem.init();
    }

    private Store open(String name) {
        var reference = IriMinter.standard().referenceGraph();
        return Store.openOrCreate(folder.resolve(name), reference).deriving(Fusion.beside(reference));
    }

    private Tidying tidying(Store store) {
        return new Tidying(store, SMALL, told::add, () -> unwanted);
    }

    private static void put(Store store, int batch) {
        List<ArticleTriples> articles = new ArrayList<>();
        for (int number = batch * BATCH; number < (batch + 1) * BATCH; number++) {
            articles.add(Golden.triples(NEWS.article(number, 0)));
        }
        store.put(articles);
    }

    private String grown(String name) {
        try (Store store = open(name)) {
            Tidying tidying = tidying(store);
            for (int batch = 0; batch < BATCHES; batch++) {
                put(store, batch);
                tidying.afterBatch();
            }
            tidying.atEnd();
            assertEquals(List.of(), store.verify(step -> {}));
            StringBuilder lines = new StringBuilder();
            store.contents().dump(lines);
            return lines.toString();
        }
    }

    @Test
    void a_store_keeps_to_its_size_and_holds_what_it_would_hold() {
        String tidy = grown("tidy");
        int compactions = told.size();
        unwanted = true;
        assertEquals(grown("untidy"), tidy);
        assertEquals(compactions, told.size());
        assertTrue(compactions > 1 && compactions < BATCHES, told.toString());
        assertTrue(told.stream().allMatch(line -> line.startsWith("the store was compacted: ")), told.toString());
        try (Store store = open("tidy");
                Store untidy = open("untidy")) {
            Growth growth = store.growth();
            assertTrue(growth.bytes() <= 1.2 * growth.packed(), growth.toString());
            assertTrue(2 * growth.bytes() < untidy.growth().bytes(), growth + " of " + untidy.growth());
        }
    }

    @Test
    void who_looks_into_a_store_finds_the_same_in_it_when_it_is_compact() {
        try (Store store = open("read")) {
            put(store, 0);
            DatasetGraph seen = store.dataset();
            long before = Txn.calculateRead(seen, () -> seen.stream().count());
            tidying(store).afterBatch();
            assertEquals(1, told.size());
            assertEquals(before, Txn.calculateRead(seen, () -> seen.stream().count()));
            put(store, 1);
            assertTrue(before < Txn.calculateRead(seen, () -> seen.stream().count()));
        }
    }

    @Test
    void who_is_reading_is_not_disturbed_and_the_store_grows_on() {
        try (Store store = open("busy")) {
            put(store, 0);
            DatasetGraph read = store.dataset();
            long before = Txn.calculateRead(read, () -> read.stream().count());
            Tidying tidying = tidying(store);
            Txn.executeRead(read, () -> {
                Thread writer = new Thread(() -> {
                    tidying.afterBatch();
                    put(store, 1);
                });
                writer.start();
                join(writer);
                assertEquals(before, read.stream().count());
            });
            assertEquals(1, told.size());
            assertTrue(told.get(0).endsWith("somebody is reading it"), told.get(0));
            assertTrue(before < Txn.calculateRead(read, () -> read.stream().count()));
            assertEquals(List.of(), store.verify(step -> {}));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Test
    void a_user_who_wants_an_end_does_not_wait_for_a_compaction() {
        try (Store store = open("stopped")) {
            put(store, 0);
            int[] asked = {0};
            Tidying tidying = new Tidying(store, SMALL, told::add, () -> asked[0]++ > 2);
            long bytes = store.bytes();
            tidying.afterBatch();
            assertEquals(List.of(), told);
            assertEquals(bytes, store.bytes());
            put(store, 1);
        }
        open("stopped").close();
    }
}
