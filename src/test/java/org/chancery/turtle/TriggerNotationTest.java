package org.chancery.turtle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TriggerNotationTest {
    private final TriggerNotation notation = new TriggerNotation(Map.of("inquiry", Set.of("probe", "audit")));

    @Test
    void aBarStandsBetweenPhrases() {
        assertEquals(List.of("launch <probe>", "set up <probe>"), notation.expand("launch|set up <probe>"));
    }

    @Test
    void aGroupStandsForEachOfItsWords() {
        assertEquals(List.of("go on <strike>", "be on <strike>"), notation.expand("(go|be) on <strike>"));
    }

    @Test
    void aListStandsForItsWords() {
        assertEquals(List.of("open <audit|probe|case>"), notation.expand("open <@inquiry|case>"));
    }

    @Test
    void barredObjectsStayBarred() {
        assertEquals(List.of("release <!audit|probe>"), notation.expand("release <!@inquiry>"));
    }

    @Test
    void anUnknownListIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> notation.expand("open <@nothing>"));
    }
}
