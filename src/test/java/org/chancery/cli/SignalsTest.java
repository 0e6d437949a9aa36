package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.chancery.cli.Cli.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ctrl-C and the request of a system to end, early and late in a build: what has been read is stored, what is kept is
 * said, the exit code tells which it was, and the same command ends as if nothing had happened. Run with {@code mvn
 * test -Pfaults -Dtest=SignalsTest}.
 */
@Tag("faults")
@DisabledOnOs(OS.WINDOWS)
class SignalsTest {
    private static final int ARTICLES = 60;
    private static final int LOOK = 20; // milliseconds

    @TempDir
    static Path folder;

    private static Undisturbed build;
    private static int stopped;

    @BeforeAll
    static void aBuild() throws Exception {
        build = Undisturbed.of(
                Files.createDirectory(folder.resolve("b")), "build", ManyArticles.told(folder, ARTICLES));
    }

    @AfterAll
    static void some_were_stopped_while_they_read() {
        assertTrue(stopped > 0);
    }

    /** @param seconds at most so many behind the making of the store */
    @ParameterizedTest
    @CsvSource({"INT, 130, 1", "TERM, 143, 2", "INT, 130, 10", "TERM, 143, 10", "INT, 130, 20", "TERM, 143, 20"})
    void a_build_that_is_stopped_goes_on_where_it_was(String signal, int code, int seconds) throws Exception {
        Path store = Files.createTempDirectory(folder, "stopped").resolve("store");
        OwnProcess process = OwnProcess.start(folder, "3g", build.into(store));
        while (process.isAlive() && !Files.exists(store.resolve("Data-0001"))) {
            Thread.sleep(LOOK);
        }
        Thread.sleep(new Random(seconds).nextInt(1000 * seconds));
        process.signal(signal);
        Result end = process.end();
        System.out.println(
                signal + " " + end.code() + " " + end.out().strip() + end.err().strip());
        if (end.code() != 0) {
            assertEquals(code, end.code(), end.err());
            assertTrue((end.out() + end.err()).contains("what was stored is kept"), end.out() + end.err());
            stopped++;
        }
        build.completes(store);
    }
}
