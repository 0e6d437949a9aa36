package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.Cli.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look after a store, from a user's side. */
class StoreCommandsTest {
    @TempDir
    Path folder;

    private String store;

    @BeforeEach
    void aStore() {
        store = Cli.goldenStore(folder.resolve("store"));
    }

    @Test
    void a_store_goes_through_compaction_backup_and_restoration_unchanged() {
        String before = export(store);
        assertEquals(0, Cli.launch("compact", "--store", store).code());
        assertEquals(before, export(store));
        String backup = folder.resolve("b.nq.gz").toString();
        assertEquals(0, Cli.launch("backup", "--store", store, backup).code());
        String restored = folder.resolve("restored").toString();
        assertEquals(0, Cli.launch("restore", backup, "--store", restored).code());
        assertEquals(before, export(restored));
        assertTrue(Cli.launch("verify", "--store", restored).out().endsWith("sound\n"));
        assertEquals(0, Cli.launch("check", "--store", restored).code());
    }

    @Test
    void a_backup_is_only_replaced_where_that_is_said() throws IOException {
        Path file = Files.writeString(folder.resolve("b.nq.gz"), "of yesterday");
        Result refused = Cli.launch("backup", "--store", store, file.toString());
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("--force"), refused.err());
        assertEquals("of yesterday", Files.readString(file));
        assertEquals(
                0,
                Cli.launch("backup", "--force", "--store", store, file.toString())
                        .code());
        assertTrue(Files.size(file) > 1000);
    }

    @Test
    void a_restoration_counts_what_the_backup_has() {
        String file = folder.resolve("b.nq.gz").toString();
        String stored = Cli.launch("backup", "--store", store, file).out().split(" ")[0];
        Result restored = Cli.launch(
                "restore", file, "--store", folder.resolve("restored").toString());
        assertEquals(stored, restored.out().split(" ")[0]);
        assertTrue(restored.err().contains(stored + " quads restored"), restored.err());
    }

    @Test
    void the_counts_are_those_of_the_facts() {
        String counts = Cli.launch("stats", "--store", store).out();
        assertTrue(counts.startsWith("articles 3\nevents "), counts);
        assertTrue(counts.contains("MB an article"), counts);
    }

    @Test
    void what_cannot_be_restored_is_said_in_one_line_and_leaves_the_store() throws IOException {
        String before = export(store);
        Path wrong = Files.writeString(folder.resolve("wrong.nq.gz"), "no gzip");
        Result refused = Cli.launch("restore", wrong.toString(), "--store", store, "--replace");
        assertEquals(ErrorHandler.COULD_NOT, refused.code());
        assertEquals(2, refused.err().lines().count(), refused.err());
        assertEquals(before, export(store));
    }

    private static String export(String store) {
        return Cli.launch("export", "--format", "nquads", "--store", store)
                .out()
                .lines()
                .sorted()
                .toList()
                .toString();
    }
}
