package org.chancery.store;

import static org.chancery.store.Articles.REFERENCE;
import static org.chancery.store.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.Adler32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final int REDO = 1;
    private static final int COMMIT = 3;

    @TempDir
    Path folder;

    private Path journal;

    @BeforeEach
    void aStoreWithOneArticle() {
        try (Store store = Store.openOrCreate(folder, REFERENCE)) {
            store.put(List.of(article("a", "1", 5)));
        }
        journal = folder.resolve("Data-0001/journal.jrnl");
    }

    @Test
    void an_unfinished_tail_is_cut_off_and_the_store_opens() throws IOException {
        byte[] entry = entry(REDO, 100);
        for (int length : new int[] {1, 15, 16, 17, 60, entry.length - 1, entry.length}) {
            append(java.util.Arrays.copyOf(entry, length));
            try (Store store = Store.open(folder)) {
                assertEquals(1, store.contents().articles().size());
            }
        }
    }

    @Test
    void an_absurd_length_is_not_believed() throws IOException {
        append(ByteBuffer.allocate(16).putInt(Integer.MAX_VALUE).array());
        Store.open(folder).close();
        assertTrue(Files.exists(journal.resolveSibling("journal.damaged")));
    }

    @Test
    void a_damaged_commit_is_refused() throws IOException {
        byte[] commit = entry(COMMIT, 0);
        commit[4] ^= 1;
        append(commit);
        StoreException refused = assertThrows(StoreException.class, () -> Store.open(folder));
        assertTrue(refused.getMessage().contains("damaged"), refused.getMessage());
    }

    @Test
    void a_commit_that_no_longer_says_that_it_is_one_is_refused() throws IOException {
        for (int part : new int[] {0, 11}) {
            byte[] commit = entry(COMMIT, 0);
            commit[part] ^= 4;
            append(commit);
            assertThrows(StoreException.class, () -> Store.open(folder), "part " + part);
            Files.write(journal, new byte[0]);
        }
    }

    @Test
    void a_commit_behind_the_damage_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] redo = entry(REDO, 100);
        redo[50] ^= 1;
        bytes.write(redo);
        bytes.write(entry(COMMIT, 0));
        append(bytes.toByteArray());
        assertThrows(StoreException.class, () -> Store.open(folder));
    }

    private void append(byte[] bytes) throws IOException {
        Files.write(journal, bytes, StandardOpenOption.APPEND);
    }

    private static byte[] entry(int type, int length) {
        ByteBuffer entry = ByteBuffer.allocate(16 + length)
                .putInt(length)
                .putInt(0)
                .putInt(type)
                .putInt(7);
        Adler32 adler = new Adler32();
        adler.update(entry.array());
        return entry.putInt(4, (int) adler.getValue()).array();
    }
}
