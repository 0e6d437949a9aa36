package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.chancery.cli.Cli.Result;
import org.chancery.golden.Golden;
import org.chancery.model.Event;
import org.chancery.model.Extraction;
import org.chancery.query.Shown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a store in which every meeting is sure and nothing else. */
class MinConfidenceTest {
    @TempDir
    static Path common;

    private static String store;

    @BeforeAll
    static void load() {
        store = Cli.emptyStore(common.resolve("store"));
        List<Extraction> rated =
                Golden.extractions().stream().map(MinConfidenceTest::rated).toList();
        assertEquals(
                0,
                Cli.launch("load", "--store", store, Cli.facts(common, rated)).code());
    }

    private static Extraction rated(Extraction read) {
        return read.withFacts(
                read.tenures().stream().map(held -> held.withConfidence(0.1)).toList(),
                read.events().stream()
                        .map(event -> event.withConfidence(confidence(event)))
                        .toList(),
                read.statements().stream().map(said -> said.withConfidence(0.2)).toList());
    }

    private static double confidence(Event event) {
        return event.type().equals("Meeting") ? 0.99 : 0.3;
    }

    private static Result run(String command, String... options) {
        String[] all = new String[options.length + 3];
        all[0] = command;
        all[1] = "--store";
        all[2] = store;
        System.arraycopy(options, 0, all, 3, options.length);
        return Cli.launch(all);
    }

    private static long rows(String... options) {
        return run("query", options).out().lines().count() - 1;
    }

    @Test
    void a_question_shows_what_is_sure_and_tells_how_much_is_not() {
        Result events = run("query", "events", "--format", "csv");
        assertTrue(events.out().lines().skip(1).allMatch(row -> row.contains(",Meeting,") && row.endsWith(",0.99")));
        assertTrue(
                events.err()
                        .contains(
                                "not shown of the whole store, with a confidence below " + Shown.from() + ": 6 events"),
                events.err());
        assertTrue(events.err().contains("--min-confidence 0 shows all"), events.err());
        assertEquals(0, rows("statements", "--format", "csv"));
        assertEquals(0, rows("office-holders", "--format", "csv"));
    }

    @Test
    void all_is_shown_to_who_asks_for_it() {
        assertEquals(8, rows("events", "--format", "csv", "--min-confidence", "0"));
        assertEquals(8, rows("events", "--format", "csv", "--param", "minConfidence=0.3"));
        assertEquals(2, rows("events", "--format", "csv", "--min-confidence", "0.31"));
        assertFalse(run("query", "events", "--min-confidence", "0").err().contains("not shown"));
    }

    @Test
    void events_by_all_articles_are_shown_by_their_confidence_too() {
        assertTrue(rows("timeline", "--format", "csv") < rows("timeline", "--format", "csv", "--min-confidence", "0"));
        assertTrue(rows("timeline", "--format", "csv") > 0);
    }

    @Test
    void a_question_about_words_hides_nothing() {
        assertFalse(run("query", "mentions").err().contains("not shown"));
    }

    @Test
    void a_confidence_that_cannot_be_is_wrong_use() {
        Result refused = run("query", "events", "--min-confidence", "70");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("minConfidence is from 0 to 1, not: 70"), refused.err());
    }

    @Test
    void event_data_is_what_is_sure_and_the_whole_graph_is_whole() {
        Result cameo = run("export", "--format", "plover");
        assertEquals(2, cameo.out().lines().count(), cameo.out());
        assertTrue(cameo.err().contains("6 events"), cameo.err());
        assertEquals(
                6,
                run("export", "--format", "plover", "--min-confidence", "0")
                        .out()
                        .lines()
                        .count());
        Result quads = run("export", "--format", "nquads");
        assertEquals(
                8,
                quads.out()
                        .lines()
                        .filter(line -> line.contains("/ontology#confidence> \"0.") && line.contains("/event/"))
                        .filter(line -> !line.contains("/fused/"))
                        .count());
        assertFalse(quads.err().contains("not shown"), quads.err());
    }
}
