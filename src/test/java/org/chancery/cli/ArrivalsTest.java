package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {
    @TempDir
    Path folder;

    @Test
    void whatLiesThereIsReadOnceAndAgainWhenItHasChangedAndComeToRest() throws IOException {
        Arrivals arrivals = new Arrivals(folder);
        assertFalse(arrivals.look());
        Path file = Files.writeString(folder.resolve("a.txt"), "They");
        assertFalse(arrivals.look());
        Files.writeString(file, "They met.");
        assertFalse(arrivals.look());
        assertTrue(arrivals.look());
        assertFalse(arrivals.look());
    }

    @Test
    void aStoreInTheFolderIsNoNews() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "They met.");
        Files.writeString(Files.createDirectory(folder.resolve("store")).resolve("tdb.lock"), "");
        Arrivals arrivals = new Arrivals(folder);
        assertTrue(arrivals.look());
        Files.writeString(folder.resolve("store/rejected.jsonl"), "{}");
        assertFalse(arrivals.look());
        assertFalse(arrivals.look());
    }

    @Test
    void watchBuildsWhatItFindsAndEndsAfterItsLooks() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "");
        String store = folder.resolveSibling(folder.getFileName() + "-store").toString();
        Result watched = Cli.launch("watch", "--store", store, "--every", "1", "--looks", "2", folder.toString());
        assertEquals(1, watched.code(), watched.err());
        assertTrue(watched.err().contains("an empty file"), watched.err());
        assertEquals(2, Cli.launch("watch", "--store", store, folder + "/none").code());
    }
}
