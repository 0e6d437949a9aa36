package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.cli.Cli.Result;
import org.chancery.model.Outcome.Issue;
import org.chancery.model.Outcome.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was rejected is written down, and read again on demand. */
class DeadLettersTest {
    @TempDir
    Path folder;

    private DeadLetters letters() {
        return new DeadLetters(folder.resolve("rejected.jsonl"));
    }

    private static Rejected rejected(String place) {
        return new Rejected(place, Issue.TOO_SLOW, "set aside");
    }

    @Test
    void aRunReplacesWhatEarlierRunsOverTheSamePathsHadSetAside() throws IOException {
        letters().replace(List.of("a", "-"), List.of(rejected("a:1"), rejected("a:2")));
        letters().replace(List.of("b"), List.of(rejected("b:1")));
        letters().replace(List.of("a", "-"), List.of(rejected("a:2")));
        assertEquals(
                List.of("b:1 too slow", "a:2 too slow"),
                letters().read().stream()
                        .map(letter -> letter.place() + " " + letter.issue())
                        .toList());
        assertEquals(
                List.of(Path.of("a").toAbsolutePath().toString(), "-"),
                letters().read().get(1).from());
    }

    @Test
    void whereNothingIsSetAsideThereIsNoFile() throws IOException {
        letters().replace(List.of("a"), List.of(rejected("a:1")));
        letters().replace(List.of("a"), List.of());
        assertFalse(Files.exists(letters().file()));
    }

    @Test
    void aLineThatSomebodyHasSpoiltIsNamed() throws IOException {
        Files.writeString(letters().file(), "{}\nnonsense\n");
        UsageException fault =
                assertThrows(UsageException.class, () -> letters().read());
        assertTrue(fault.getMessage().contains(":2 is no line of this file"), fault.getMessage());
    }

    @Test
    void aFileThatWasMendedIsStoredByRetry() throws IOException {
        String store = Cli.emptyStore(folder.resolve("store"));
        Path news = Files.writeString(folder.resolve("a.txt"), "");
        Result built = Cli.launch("build", "--store", store, news.toString());
        assertEquals(1, built.code(), built.err());
        assertTrue(built.err().contains("chancery retry reads it again"), built.err());
        Files.writeString(news, " \n");
        Result retried = Cli.launch("retry", "--store", store);
        assertEquals(1, retried.code(), retried.err());
        assertTrue(retried.err().contains("nothing but blanks"), retried.err());
        Files.delete(DeadLetters.of(Path.of(store)).file());
        assertEquals(0, Cli.launch("retry", "--store", store).code());
    }
}
