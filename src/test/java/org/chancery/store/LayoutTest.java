package org.chancery.store;

import static org.chancery.store.Articles.REFERENCE;
import static org.chancery.store.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store has one index less than TDB2 makes, and whoever asks it finds the same. */
class LayoutTest {
    private static final int ARTICLES = 20;
    private static final int FACTS = 200;
    private static final int PLACES = 4;

    @TempDir
    Path folder;

    private Path directory;

    @BeforeEach
    void aPlace() {
        directory = folder.resolve("store");
    }

    private static void put(Store store) {
        store.put(IntStream.range(0, ARTICLES)
                .mapToObj(number -> article("a" + number, "1", FACTS))
                .toList());
        store.put(IntStream.range(0, ARTICLES / 2)
                .mapToObj(number -> article("a" + number, "2", FACTS))
                .toList());
        store.remove("a3");
    }

    @Test
    void whoever_opens_it_with_tdb2_alone_finds_everything() {
        try (Store store = Store.openOrCreate(directory, REFERENCE)) {
            put(store);
        }
        assertEveryPatternIsAnswered();
        try (Store store = Store.open(directory)) {
            store.compact(step -> {});
        }
        assertEveryPatternIsAnswered();
    }

    private void assertEveryPatternIsAnswered() {
        DatasetGraph plain = DatabaseMgr.connectDatasetGraph(directory.toString());
        try {
            Txn.executeRead(plain, () -> {
                List<Quad> all = List.copyOf(quads(plain, null, 0));
                for (int row = 0; row < all.size(); row += all.size() / 20) {
                    for (int asked = 1; asked < 1 << PLACES; asked++) {
                        Quad pattern = pattern(all.get(row), asked);
                        Set<Quad> expected = new HashSet<>(all);
                        expected.removeIf(quad -> !matches(pattern, quad));
                        assertEquals(expected, quads(plain, all.get(row), asked), pattern.toString());
                    }
                }
            });
        } finally {
            TDBInternal.expel(plain, true);
        }
    }

    private static Set<Quad> quads(DatasetGraph dataset, Quad quad, int asked) {
        Quad pattern = pattern(quad, asked);
        Set<Quad> found = new HashSet<>();
        dataset.findNG(pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject())
                .forEachRemaining(found::add);
        return found;
    }

    /** @param asked a bit for each of graph, subject, property, object */
    private static Quad pattern(Quad quad, int asked) {
        return new Quad(
                (asked & 8) == 0 ? Node.ANY : quad.getGraph(),
                (asked & 4) == 0 ? Node.ANY : quad.getSubject(),
                (asked & 2) == 0 ? Node.ANY : quad.getPredicate(),
                (asked & 1) == 0 ? Node.ANY : quad.getObject());
    }

    private static boolean matches(Quad pattern, Quad quad) {
        return pattern.getGraph().matches(quad.getGraph())
                && pattern.getSubject().matches(quad.getSubject())
                && pattern.getPredicate().matches(quad.getPredicate())
                && pattern.getObject().matches(quad.getObject());
    }

    @Test
    void nothing_is_written_into_the_one_that_is_left_out() {
        try (Store store = Store.openOrCreate(directory, REFERENCE)) {
            put(store);
            store.compact(step -> {});
            store.remove("a4");
            put(store);
        }
        DatasetGraph plain = DatabaseMgr.connectDatasetGraph(directory.toString());
        try {
            TupleIndex[] indexes = TDBInternal.getDatasetGraphTDB(plain)
                    .getQuadTable()
                    .getNodeTupleTable()
                    .getTupleTable()
                    .getIndexes();
            TupleIndex last = indexes[indexes.length - 1];
            assertEquals(Layout.EMPTY, last.getName());
            Txn.executeRead(plain, () -> assertTrue(last.isEmpty()));
        } finally {
            TDBInternal.expel(plain, true);
        }
    }

    @Test
    void a_store_with_all_of_them_works_and_loses_one_when_it_is_compacted() throws IOException {
        makeAsTdb2Does();
        try (Store store = Store.open(directory)) {
            put(store);
            String before = dump(store);
            int all = indexes(store);
            store.compact(step -> {});
            assertEquals(before, dump(store));
            assertEquals(List.of(), store.verify(step -> {}));
            assertTrue(indexes(store) < all, indexes(store) + " of " + all);
        }
    }

    private void makeAsTdb2Does() throws IOException {
        Location location = Location.create(Files.createDirectories(directory.resolve("Data-0001")));
        DatasetGraphTDB dataset = StoreConnection.connectCreate(location).getDatasetGraphTDB();
        Txn.executeWrite(dataset, () -> Mark.of(REFERENCE).applyTo(dataset));
        StoreConnection.internalExpel(location, true);
    }

    private static int indexes(Store store) {
        return Indexes.of(TDBInternal.getDatasetGraphTDB(store.dataset()))
                .names()
                .size();
    }

    private static String dump(Store store) {
        StringBuilder lines = new StringBuilder();
        store.contents().dump(lines);
        return lines.toString();
    }
}
