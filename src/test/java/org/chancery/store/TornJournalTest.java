package org.chancery.store;

import static org.chancery.store.Articles.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Journals as killed processes leave them, cut and garbled wherever an entry begins, ends, or has its parts: the store
 * opens as it was before or behind the commit, sound in every record, or is refused in one line. What was acknowledged
 * is there. A journal in which the commit stands is not cut: it is on the disk before its changes are made.
 */
@DisabledOnOs(OS.WINDOWS)
@Tag("faults")
class TornJournalTest {
    private static final int HEADER = 16;
    private static final int COMMIT = 3;
    private static final int ELSEWHERE = 12; // random places beside those at entries

    @TempDir
    Path folder;

    private int opened;
    private int refused;

    @Test
    void a_torn_journal_loses_nothing() throws Exception {
        tear(1, 3);
        assertTrue(opened > 0);
    }

    /** Run with {@code mvn test -Pfaults -Dtest=TornJournalTest}; the number is {@code -Dhalts=8}. */
    @Test
    void nor_do_many_at_every_offset() throws Exception {
        tear(Integer.getInteger("halts", 8), 1);
        System.out.println(opened + " torn journals opened, " + refused + " refused");
        assertTrue(opened > 0 && refused > 0);
    }

    /** @param stride every how manieth place is tried */
    private void tear(int halts, int stride) throws Exception {
        for (int seed = 0, left = halts; left > 0; seed++) {
            Path halted = folder.resolve("halted");
            run(worker(halted, seed));
            byte[] journal = Files.readAllBytes(journal(halted));
            if (journal.length > 0) {
                left--;
                tear(halted, journal, new Random(seed), stride);
            }
            run(List.of("rm", "-r", halted.toString()));
        }
    }

    private void tear(Path halted, byte[] journal, Random random, int stride) throws Exception {
        List<Integer> places = List.copyOf(places(journal, random));
        for (int i = 0; i < places.size(); i += stride) {
            int place = places.get(i);
            check(halted, garbled(journal, place, place + 1, random), "a byte garbled at " + place);
            if (isCommitted(journal)) {
                continue;
            }
            check(halted, Arrays.copyOf(journal, place), "cut at " + place);
            check(halted, garbled(journal, place, journal.length, random), "garbled from " + place);
            check(
                    halted,
                    Arrays.copyOf(Arrays.copyOf(journal, place), journal.length),
                    "nothing but zeros from " + place);
        }
        check(halted, Arrays.copyOf(journal, journal.length + 4096), "zeros behind the end");
        check(halted, journal, "as it was left");
    }

    private static boolean isCommitted(byte[] journal) {
        ByteBuffer entries = ByteBuffer.wrap(journal);
        for (int entry = 0; entry + HEADER <= journal.length; entry += HEADER + Math.max(entries.getInt(entry), 0)) {
            if (entries.getInt(entry + 8) == COMMIT) {
                return true;
            }
        }
        return false;
    }

    /** Where entries begin, their header has its parts, their data begin and end, and elsewhere. */
    private static Set<Integer> places(byte[] journal, Random random) {
        Set<Integer> places = new TreeSet<>();
        ByteBuffer entries = ByteBuffer.wrap(journal);
        for (int entry = 0; entry + HEADER <= journal.length; entry += HEADER + Math.max(entries.getInt(entry), 0)) {
            for (int part : new int[] {-1, 0, 1, 4, 8, 12, 15, 16, 17}) {
                places.add(entry + part);
            }
        }
        random.ints(ELSEWHERE, 0, journal.length).forEach(places::add);
        places.removeIf(place -> place < 0 || place >= journal.length);
        return places;
    }

    private static byte[] garbled(byte[] journal, int from, int to, Random random) {
        byte[] garbled = journal.clone();
        for (int i = from; i < to; i++) {
            garbled[i] ^= (byte) (1 + random.nextInt(255));
        }
        return garbled;
    }

    private void check(Path halted, byte[] journal, String what) throws Exception {
        Path torn = folder.resolve("torn");
        run(List.of("cp", "-a", "--sparse=always", halted.toString(), torn.toString()));
        Files.write(journal(torn), journal);
        try (Store store = Store.openOrCreate(torn, REFERENCE)) {
            opened++;
            assertTrue(Set.of("1", "2").contains(version(store)), what);
            assertEquals(List.of(), store.verify(step -> {}), what);
        } catch (StoreException fault) {
            refused++;
            assertEquals(1, fault.getMessage().lines().count(), what + ": " + fault.getMessage());
            assertEquals(journal.length, Files.size(journal(torn)), what);
        }
        run(List.of("rm", "-r", torn.toString()));
    }

    /** The one version that all articles have, whole. */
    private static String version(Store store) {
        Set<String> versions = new TreeSet<>();
        List<StoredArticle> articles = store.contents().articles();
        assertEquals(HaltedWorker.ARTICLES, articles.size());
        for (StoredArticle article : articles) {
            assertEquals(
                    HaltedWorker.FACTS + 3,
                    store.contents().quads(article.graph()).size());
            versions.add(article.contentHash());
        }
        assertEquals(1, versions.size());
        return versions.iterator().next();
    }

    private static Path journal(Path store) {
        return store.resolve("Data-0001/journal.jrnl");
    }

    private static List<String> worker(Path store, int seed) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(HaltedWorker.class.getName(), store.toString(), Integer.toString(seed)));
        return command;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
