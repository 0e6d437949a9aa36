package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.cli.Cli.Result;
import org.chancery.fixture.SampleExtractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitCommandTest {
    private static final Path BUNDLED = Path.of("ontology/confidence");

    @TempDir
    Path folder;

    private Result observe(String verdicts, String... options) throws IOException {
        Path judged = Files.writeString(folder.resolve("judged.csv"), verdicts);
        String facts = Cli.facts(folder, List.of(SampleExtractions.callAndSummit()));
        Stream<String> command = Stream.of("fit", "observe", "--judged", judged.toString(), facts, folder.toString());
        return Cli.launch(Stream.concat(command, Stream.of(options)).toArray(String[]::new));
    }

    @Test
    void what_is_seen_of_judged_facts_is_kept_without_a_word() throws IOException {
        Result seen = observe("wire-2031-05-06,event/58,1\nwire-2031-05-06,tenure/103-116,0\nother,event/58,0\n");
        assertEquals(0, seen.code(), seen.err());
        List<String> events = Files.readAllLines(folder.resolve("events.csv"));
        assertTrue(events.get(0).startsWith("article,right,named sides,"), events.get(0));
        assertEquals(2, events.size());
        assertTrue(events.get(1).matches("0,1(,[0-9.]+)+"), events.get(1));
        assertTrue(Files.readAllLines(folder.resolve("tenures.csv")).get(1).startsWith("0,0,1,0,"));
        assertEquals(1, Files.readAllLines(folder.resolve("statements.csv")).size());
    }

    @Test
    void facts_of_further_articles_are_added() throws IOException {
        observe("wire-2031-05-06,event/58,1\n");
        observe("wire-2031-05-06,event/58,0\n", "--add");
        List<String> events = Files.readAllLines(folder.resolve("events.csv"));
        assertEquals(3, events.size());
        assertTrue(events.get(2).startsWith("1,0,"), events.get(2));
    }

    @Test
    void a_line_that_is_no_verdict_is_named() throws IOException {
        Result refused = observe("wire-2031-05-06,event/58\n");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("a line that is not article,fact,1 or 0"), refused.err());
    }

    @Test
    void the_weights_that_come_with_chancery_can_be_fitted_again() throws IOException {
        for (String table : List.of("events.csv", "statements.csv", "tenures.csv")) {
            Files.copy(BUNDLED.resolve(table), folder.resolve(table));
        }
        assertEquals(0, Cli.launch("fit", "weights", folder.toString()).code());
        assertEquals(Files.readString(BUNDLED.resolve("weights.ttl")), Files.readString(folder.resolve("weights.ttl")));
        assertFalse(Cli.launch("--help").out().contains("fit"));
    }
}
