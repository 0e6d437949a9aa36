package org.chancery.store;

import static org.chancery.store.Articles.REFERENCE;
import static org.chancery.store.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    Path folder;

    @Test
    void what_is_put_is_there_after_reopening() {
        try (Store store = Store.openOrCreate(folder.resolve("s"), REFERENCE)) {
            assertEquals(2, store.put(List.of(article("b", "1", 5), article("a", "1", 5))));
        }
        try (Store store = Store.open(folder.resolve("s"))) {
            assertEquals(
                    List.of("a", "b"),
                    store.contents().articles().stream().map(StoredArticle::id).toList());
            assertEquals(REFERENCE, store.referenceGraph());
        }
    }

    @Test
    void an_article_takes_the_place_of_what_the_store_had_of_it() {
        try (Store store = Store.openOrCreate(folder, REFERENCE)) {
            store.put(List.of(article("a", "1", 50)));
            store.put(List.of(article("a", "2", 3)));
            assertEquals(6, store.contents().quads(article("a", "2", 3).graph()).size());
            assertEquals("2", store.contents().find("a").orElseThrow().contentHash());
        }
    }

    @Test
    void putting_the_same_again_changes_nothing() {
        try (Store store = Store.openOrCreate(folder, REFERENCE)) {
            store.put(List.of(article("a", "1", 5)));
            assertEquals(0, store.put(List.of(article("a", "1", 5))));
        }
    }

    @Test
    void removing_an_article_undoes_exactly_what_it_said() {
        try (Store store = Store.openOrCreate(folder, REFERENCE)) {
            store.put(List.of(article("a", "1", 5)));
            String before = dump(store);
            store.put(List.of(article("b", "1", 5)));
            assertTrue(store.remove("b"));
            assertEquals(before, dump(store));
            assertEquals(Optional.empty(), store.contents().find("b"));
            assertFalse(store.remove("b"));
        }
    }

    @Test
    void the_order_of_the_articles_leaves_no_trace() {
        try (Store one = Store.openOrCreate(folder.resolve("1"), REFERENCE);
                Store two = Store.openOrCreate(folder.resolve("2"), REFERENCE)) {
            one.put(List.of(article("a", "1", 5), article("b", "1", 5)));
            two.put(List.of(article("b", "1", 5)));
            two.put(List.of(article("a", "1", 5)));
            assertEquals(dump(one), dump(two));
        }
    }

    @Test
    void the_dump_can_be_read_back_and_leaves_out_the_mark() {
        try (Store store = Store.openOrCreate(folder, REFERENCE)) {
            store.put(List.of(article("a", "1", 2)));
            List<String> lines = dump(store).lines().toList();
            assertEquals(5, lines.size());
            assertTrue(lines.stream().allMatch(line -> line.endsWith("<https://w3id.org/chancery/id/graph/a> .")));
        }
    }

    @Test
    void reference_data_is_written_only_when_it_changed() {
        Set<Triple> reference = Set.of(Triple.create(
                REFERENCE, RDFS.label.asNode(), NodeFactory.createLiteralString("what was known before")));
        try (Store store = Store.openOrCreate(folder, REFERENCE)) {
            assertTrue(store.putReference(reference));
            assertFalse(store.putReference(reference));
            assertEquals(List.of(REFERENCE), store.contents().graphs());
        }
    }

    @Test
    void a_store_opens_once() {
        Store store = Store.openOrCreate(folder, REFERENCE);
        StoreException refused = assertThrows(StoreException.class, () -> Store.open(folder));
        assertTrue(refused.getMessage().contains("in use"), refused.getMessage());
        store.close();
        Store.open(folder).close();
    }

    @Test
    void a_missing_store_is_refused_and_not_made() {
        StoreException refused = assertThrows(StoreException.class, () -> Store.open(folder.resolve("none")));
        assertTrue(refused.getMessage().contains("there is no store"), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void a_folder_of_other_things_is_refused() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
        StoreException refused = assertThrows(StoreException.class, () -> Store.openOrCreate(folder, REFERENCE));
        assertTrue(refused.getMessage().contains("no store"), refused.getMessage());
    }

    @Test
    void a_store_that_lost_its_data_is_refused() throws IOException {
        Store.openOrCreate(folder, REFERENCE).close();
        Files.createDirectory(folder.resolve("Data-0002"));
        StoreException refused = assertThrows(StoreException.class, () -> Store.open(folder));
        assertTrue(refused.getMessage().contains("lost its data"), refused.getMessage());
    }

    @Test
    void a_database_without_the_mark_is_refused() {
        new Connection(folder.toString()).close();
        StoreException refused = assertThrows(StoreException.class, () -> Store.open(folder));
        assertTrue(refused.getMessage().contains("mark is missing"), refused.getMessage());
    }

    @Test
    void another_base_is_refused() {
        Store.openOrCreate(folder, REFERENCE).close();
        assertThrows(
                StoreException.class,
                () -> Store.openOrCreate(folder, NodeFactory.createURI("https://example.org/graph/reference")));
        Store.open(folder).close();
    }

    private static String dump(Store store) {
        StringBuilder lines = new StringBuilder();
        store.contents().dump(lines);
        return lines.toString();
    }
}
