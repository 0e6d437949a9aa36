package org.chancery.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.corpus.BadInputs.Bad;
import org.chancery.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad input costs itself: one plain line with its place and cause, and its neighbours are read. */
class BadInputsTest {
    /** Names of classes, of libraries and of what is inside them. */
    static final Pattern INNER = Pattern.compile(
            "\\b(?:java|javax|org|com)\\.\\w|Exception|Error\\b|jackson|jsoup|jwarc|[a-z]\\$[A-Z]|`[^`]+`|@[0-9a-f]{6}|\\bnull\\b(?!,| |$)");

    private static final int LONGEST_LINE = 320;

    @TempDir
    Path temporary;

    static List<Bad> bad() {
        return BadInputs.all();
    }

    @Test
    void thereAreManyKindsOfBadInputs() {
        assertTrue(bad().size() >= 150, "only " + bad().size());
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadInputIsALineAndItsNeighboursAreRead(Bad bad) {
        var folder = new CorpusFolder(temporary)
                .with("000.txt", CorpusFolder.ENGLISH)
                .with("1/" + bad.name(), bad.content())
                .with("zzz.txt", CorpusFolder.ENGLISH);
        List<Outcome> outcomes = folder.read();
        assertEquals("000", CorpusFolder.article(outcomes.get(0)).id());
        assertEquals(
                "zzz", CorpusFolder.article(outcomes.get(outcomes.size() - 1)).id());
        assertTrue(outcomes.size() > 2, "nothing is said of it");
        outcomes.subList(1, outcomes.size() - 1).forEach(outcome -> assertPlain(outcome, bad.name()));
    }

    private static void assertPlain(Outcome outcome, String name) {
        assertTrue(outcome instanceof Outcome.Rejected, outcome.toString());
        Outcome.Rejected rejected = (Outcome.Rejected) outcome;
        assertTrue(rejected.place().contains(name), rejected.toString());
        assertPlain(rejected.detail());
    }

    /** One line of bearable length in plain words. */
    static void assertPlain(String detail) {
        assertEquals(1, detail.lines().count(), detail);
        assertTrue(detail.length() <= LONGEST_LINE && detail.length() > 3, detail);
        assertFalse(INNER.matcher(detail).find(), detail);
    }
}
