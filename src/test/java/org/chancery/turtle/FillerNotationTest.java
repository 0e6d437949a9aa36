package org.chancery.turtle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.FillerReading;
import org.chancery.knowledge.FillerTest;
import org.junit.jupiter.api.Test;

class FillerNotationTest {
    private final FillerNotation notation = new FillerNotation(Map.of("gifts", Set.of("loan")));

    @Test
    void aReadingNamesItsSource() {
        FillerReading reading = notation.parse("agent");
        assertEquals(FillerReading.Source.AGENT, reading.source());
        assertTrue(reading.conditions().isEmpty() && reading.exceptions().isEmpty());
    }

    @Test
    void ofTestsBehindIfOneMustHoldAndBehindUnlessNone() {
        FillerReading reading = notation.parse("noun if direct|placed if site unless own-below|@gifts");
        assertEquals(
                List.of(
                        List.of(test(FillerTest.Kind.DIRECT), test(FillerTest.Kind.PLACED)),
                        List.of(test(FillerTest.Kind.SITE))),
                reading.conditions());
        assertEquals(
                List.of(test(FillerTest.Kind.OWN_BELOW), new FillerTest(FillerTest.Kind.WORD, Set.of("loan"))),
                reading.exceptions());
    }

    @Test
    void unknownWordsAndListsAreRefused() {
        refuses("agnet");
        refuses("agent if nmaed");
        refuses("agent unless @nothing");
        refuses("agent when named");
    }

    private static FillerTest test(FillerTest.Kind kind) {
        return new FillerTest(kind, Set.of());
    }

    private void refuses(String reading) {
        assertThrows(IllegalArgumentException.class, () -> notation.parse(reading));
    }
}
