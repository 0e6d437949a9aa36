package org.chancery.store;

import static org.chancery.store.Articles.REFERENCE;
import static org.chancery.store.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.chancery.fixture.StoreTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compacting, backing up, restoring and verifying a store that has grown by many small writes. */
class StoreUpkeepTest {
    private static final int ARTICLES = 12;
    private static final int FACTS = 100;

    @TempDir
    Path folder;

    private static final StoreTemplate GROWN = new StoreTemplate(StoreUpkeepTest::grow);
    private static String before;

    private Path directory;

    @BeforeEach
    void aStoreOfManySmallWrites() {
        directory = folder.resolve("store");
        GROWN.copyTo(directory);
    }

    private static void grow(Path directory) {
        try (Store store = Store.openOrCreate(directory, REFERENCE)) {
            IntStream.range(0, ARTICLES).forEach(number -> store.put(List.of(article("a" + number, "1", FACTS))));
            store.remove("a3");
            before = dump(store);
        }
    }

    @Test
    void a_compact_store_holds_the_same_in_less_and_can_be_written() {
        try (Store store = Store.open(directory)) {
            long bytes = store.bytes();
            store.compact(step -> {});
            assertEquals(before, dump(store));
            assertTrue(store.bytes() < bytes / 2, store.bytes() + " of " + bytes);
            assertEquals(store.bytes(), store.growth().packed());
            assertEquals(List.of(), store.verify(step -> {}));
            store.put(List.of(article("late", "1", FACTS)));
            store.remove("late");
        }
        try (Store store = Store.open(directory)) {
            assertEquals(before, dump(store));
            assertEquals(List.of(), store.verify(step -> {}));
            store.compact(step -> {});
            assertEquals(before, dump(store));
        }
        assertEquals(List.of("Data-0003"), generations());
    }

    @Test
    void what_a_killed_compaction_leaves_is_taken_away() throws IOException {
        Files.createDirectory(directory.resolve("Data-0002-tmp"));
        Files.writeString(directory.resolve("Data-0002-tmp/GSPO.dat"), "half");
        try (Store store = Store.open(directory)) {
            assertEquals(before, dump(store));
            store.compact(step -> {});
        }
        assertEquals(List.of("Data-0002"), generations());
        Files.createDirectory(directory.resolve("Data-0001"));
        Files.writeString(directory.resolve("Data-0001/GSPO.dat"), "the rest of an old one");
        Store.open(directory).close();
        assertEquals(List.of("Data-0002"), generations());
    }

    @Test
    void a_compaction_that_fails_leaves_the_store_as_it_was() {
        try (Store store = Store.open(directory)) {
            StoreException refused = assertThrows(
                    StoreException.class,
                    () -> store.compact(step -> {
                        if (step.contains("OSPG")) {
                            throw new InternalError("no space left");
                        }
                    }));
            assertTrue(refused.getMessage().contains("is as it was"), refused.getMessage());
            assertEquals(before, dump(store));
            store.put(List.of(article("late", "1", FACTS)));
        }
        assertEquals(List.of("Data-0001"), generations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OSPG.dat", "nodes.dat"})
    void a_compaction_that_is_damaged_on_its_way_is_thrown_away(String file) {
        try (Store store = Store.open(directory)) {
            StoreException refused = assertThrows(
                    StoreException.class,
                    () -> store.compact(step -> {
                        if (step.startsWith("comparing")) {
                            damage(directory.resolve("Data-0002-tmp").resolve(file));
                        }
                    }));
            assertTrue(refused.getMessage().contains("could not be written anew"), refused.getMessage());
            assertEquals(before, dump(store));
        }
        assertEquals(List.of("Data-0001"), generations());
    }

    private static void damage(Path file) {
        try (RandomAccessFile blocks = new RandomAccessFile(file.toFile(), "rw")) {
            blocks.seek(8192 + 1000);
            blocks.write(new byte[512]);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void a_backup_makes_the_same_store_again() {
        Path backup = folder.resolve("b.nq.gz");
        try (Store store = Store.open(directory)) {
            assertEquals(before.lines().count(), store.backup(backup));
        }
        Path restored = folder.resolve("restored");
        assertEquals(before.lines().count(), Store.restore(backup, restored, false, step -> {}));
        try (Store store = Store.open(restored)) {
            assertEquals(before, dump(store));
            assertEquals(List.of(), store.verify(step -> {}));
        }
    }

    @Test
    void a_store_is_only_replaced_where_that_is_said() {
        Path backup = folder.resolve("b.nq.gz");
        try (Store store = Store.open(directory)) {
            store.backup(backup);
            store.remove("a1");
        }
        assertThrows(StoreException.class, () -> Store.restore(backup, directory, false, step -> {}));
        Store.restore(backup, directory, true, step -> {});
        try (Store store = Store.open(directory)) {
            assertEquals(before, dump(store));
        }
    }

    @Test
    void a_backup_that_was_changed_or_cut_off_is_refused() throws IOException {
        Path backup = folder.resolve("b.nq.gz");
        try (Store store = Store.open(directory)) {
            store.backup(backup);
        }
        byte[] bytes = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
        assertThrows(StoreException.class, () -> Store.restore(backup, folder.resolve("r"), false, step -> {}));
        Files.write(backup, gzip("<urn:a> <urn:b> <urn:c> <urn:d> .\n"));
        assertThrows(StoreException.class, () -> Store.restore(backup, folder.resolve("r"), false, step -> {}));
        assertFalse(Files.exists(folder.resolve("r")));
    }

    @Test
    void an_index_that_is_not_like_the_others_is_found() {
        try (Store store = Store.open(directory)) {
            store.compact(step -> {}); // every block is in use
        }
        damage(directory.resolve("Data-0002/OSPG.dat"));
        try (Store store = Store.open(directory)) {
            assertFalse(store.verify(step -> {}).isEmpty());
        }
    }

    @Test
    void a_store_of_another_version_is_refused_in_one_line() {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(directory.toString());
        Txn.executeWrite(
                dataset,
                () -> Mark.of(REFERENCE).additions().forEach(quad -> {
                    if (quad.getObject().isLiteral()) {
                        dataset.delete(quad);
                    }
                }));
        TDBInternal.expel(dataset, true);
        StoreException refused = assertThrows(StoreException.class, () -> Store.open(directory));
        assertTrue(refused.getMessage().contains("older Chancery"), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private List<String> generations() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("Data-"))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String dump(Store store) {
        StringBuilder lines = new StringBuilder();
        store.contents().dump(lines);
        return lines.toString();
    }
}
