package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.golden.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person decides is followed, and outlasts the articles. */
class DecideTest {
    private static final String PLAN = "article/b-meeting/event/100";

    @TempDir
    Path folder;

    @BeforeEach
    void load() {
        Cli.goldenStore(folder.resolve("store"));
    }

    @Test
    void aWrongFactIsNoLongerFusedUntilTheDecisionIsTakenBack() {
        assertTrue(planned().contains("December"));
        run(0, "decide", "wrong", PLAN, "--reason", "a joke", "--author", "ada", "--date", "2026-01-05");
        assertFalse(planned().contains("December"));
        String list = run(0, "decide", "list");
        assertTrue(list.contains("WrongFact") && list.contains("ada") && list.contains("a joke"), list);
        run(0, "decide", "withdraw", list.split(" ")[0]);
        assertTrue(planned().contains("December"));
        assertEquals("", run(0, "decide", "list"));
    }

    @Test
    void aDecisionOutlastsTheRemovalOfItsArticle() {
        run(0, "decide", "wrong", PLAN, "--reason", "a joke");
        run(0, "remove", "b-meeting");
        run(0, "load", Cli.facts(folder, Golden.extractions()));
        assertFalse(planned().contains("December"));
    }

    @Test
    void aRightValueStandsInPlaceOfTheOneThatWasRead() {
        run(0, "decide", "right", PLAN, "status", "Cancelled", "--reason", "the palace says so");
        assertFalse(planned().contains("December"));
        assertTrue(run(0, "query", "called-off", "--format", "csv").contains("December"));
    }

    @Test
    void twoThatAreDecidedToBeOneAreOneAndTwoThatAreNotAreTwo() {
        String query = "PREFIX chy: <https://w3id.org/chancery/ontology#>\n"
                + "SELECT (COUNT(?p) AS ?n) { ?p a chy:FusedPerson }";
        assertEquals("n\n2\n", count(query));
        run(0, "decide", "apart", person("a-call", "anna-berg"), person("b-meeting", "anna-berg"), "--reason", "two");
        assertEquals("n\n3\n", count(query));
        run(0, "decide", "same", person("a-call", "anna-berg"), person("a-call", "luis-costa"), "--reason", "one");
        assertEquals("n\n2\n", count(query));
    }

    @Test
    void whatTheStoreDoesNotKnowCannotBeDecidedOf() {
        String error = run(2, "decide", "wrong", "article/nowhere/event/1", "--reason", "x");
        assertTrue(error.contains("knows nothing named article/nowhere/event/1"), error);
        assertTrue(run(2, "decide", "right", PLAN, "colour", "red", "--reason", "x")
                .contains("no colour"));
        assertTrue(run(2, "decide", "right", PLAN, "status", "Maybe", "--reason", "x")
                .contains("not Maybe"));
        assertTrue(run(2, "decide").contains("same, apart, wrong, right"));
    }

    private static String person(String article, String name) {
        return "article/" + article + "/person/" + name;
    }

    private String count(String query) {
        Path file = folder.resolve("count.rq");
        try {
            Files.writeString(file, query);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return run(0, "query", file.toString(), "--format", "csv").replace("\r", "");
    }

    private String planned() {
        return run(0, "query", "planned-events", "--format", "csv");
    }

    private String run(int code, String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        if (arguments.length > 1) {
            all.addAll(List.of("--store", folder.resolve("store").toString()));
        }
        Cli.Result result = Cli.launch(all.toArray(String[]::new));
        assertEquals(code, result.code(), result.err());
        return code == 0 ? result.out() : result.err();
    }
}
