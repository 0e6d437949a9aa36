package org.chancery.store;

import static org.chancery.store.Articles.REFERENCE;
import static org.chancery.store.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A store whose process is killed while it stores, removes, decides and compacts. Whatever was acknowledged is there,
 * an article is whole or not there, every record is sound, and what is then built is the same as if nothing had
 * happened.
 */
class KilledStoreTest {
    private static final int LONGEST = 1500; // milliseconds of work before the kill
    private static final int KILLED = 128 + 9;

    @TempDir
    Path folder;

    /** Which version of which article there is; 0 where there is none. */
    private final Map<String, String> acknowledged = new HashMap<>();

    private final Map<String, String> underWay = new HashMap<>();

    @Test
    void a_killed_process_loses_nothing() throws Exception {
        killed(3);
    }

    /** Run with {@code mvn test -Pfaults -Dtest=KilledStoreTest}; the number is {@code -Dkills=200}. */
    @Test
    @Tag("faults")
    void nor_do_hundreds() throws Exception {
        killed(Integer.getInteger("kills", 200));
    }

    /** No file may grow beyond so many blocks: the system refuses as it does where a disk is full. */
    @ParameterizedTest
    @ValueSource(ints = {9_000, 17_000, 33_000})
    @DisabledOnOs(OS.WINDOWS)
    @Tag("faults")
    void a_full_disk_loses_nothing(int blocks) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f \"$0\"; exec \"$@\""));
        command.add(Integer.toString(blocks));
        command.addAll(worker(1));
        command.add(StoreWorker.NO_COMPACT);
        assertNotEquals(KILLED, run(command, 120_000), "no file came to its limit");
        check();
    }

    private void killed(int kills) throws Exception {
        Random random = new Random(kills);
        for (int kill = 0; kill < kills; kill++) {
            run(worker(kill), random.nextInt(LONGEST));
            check();
        }
        assertEquals(rebuilt(folder.resolve("fresh")), rebuilt(store()));
    }

    private Path store() {
        return folder.resolve("store");
    }

    private List<String> worker(int seed) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StoreWorker.class.getName(),
                store().toString(),
                Integer.toString(seed));
    }

    /** Lets the process work so long, or until it gives up, and notes what it says; gives its exit code. */
    private int run(List<String> command, int milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            while (first != null && !first.equals("ready")) {
                first = lines.readLine();
            }
            Thread killer = new Thread(() -> kill(process, milliseconds));
            killer.start();
            lines.lines().forEach(this::note);
            killer.join();
        }
        return process.waitFor();
    }

    private static void kill(Process process, int milliseconds) {
        try {
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
        }
        process.toHandle().destroyForcibly(); // the process itself would close what it still has to say
    }

    private void note(String line) {
        if (line.startsWith("begin ")) {
            underWay.clear();
            underWay.putAll(versions(line));
        } else if (line.startsWith("done ")) {
            underWay.clear();
            acknowledged.putAll(versions(line));
        }
    }

    private static Map<String, String> versions(String line) {
        Map<String, String> versions = new HashMap<>();
        for (String word : line.split(" ")) {
            if (word.contains(":")) {
                versions.put(word.substring(0, word.indexOf(':')), word.substring(word.indexOf(':') + 1));
            }
        }
        return versions;
    }

    /** Takes over what was under way, all of it or nothing. */
    private void check() {
        try (Store store = Store.openOrCreate(store(), REFERENCE)) {
            Map<String, String> found = new HashMap<>();
            for (StoredArticle stored : store.contents().articles()) {
                assertEquals(
                        StoreWorker.FACTS + 3,
                        store.contents().quads(stored.graph()).size(),
                        "half of " + stored);
                found.put(stored.id(), stored.contentHash());
            }
            Map<String, String> after = new HashMap<>(acknowledged);
            after.putAll(underWay);
            acknowledged.values().removeIf("0"::equals);
            after.values().removeIf("0"::equals);
            assertTrue(
                    found.equals(acknowledged) || found.equals(after),
                    () -> found + " is neither " + acknowledged + " nor " + after);
            assertEquals(List.of(), store.verify(step -> {}));
            acknowledged.clear();
            acknowledged.putAll(found);
            underWay.clear();
        }
    }

    private static String rebuilt(Path directory) {
        try (Store store = Store.openOrCreate(directory, REFERENCE)) {
            store.put(IntStream.range(0, StoreWorker.ARTICLES)
                    .mapToObj(number -> article("a" + number, "1", StoreWorker.FACTS))
                    .toList());
            store.put(NodeFactory.createURI(Articles.BASE + "graph/human/decisions"), List.of());
            StringBuilder lines = new StringBuilder();
            store.contents().dump(lines);
            return lines.toString();
        }
    }
}
