package org.chancery.knowledge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventTypesTest {
    private static final EventTypes TYPES =
            new EventTypes(Map.of("Plea", Set.of("Request", "Outcry"), "Request", Set.of("SpeechAct")));

    @Test
    void a_type_is_a_kind_of_itself_and_of_all_above_it() {
        assertTrue(TYPES.isA("Plea", "Plea"));
        assertTrue(TYPES.isA("Plea", "SpeechAct"));
        assertTrue(TYPES.isAny("Plea", Set.of("Feast", "Outcry")));
    }

    @Test
    void it_is_no_kind_of_what_stands_beside_or_below_it() {
        assertFalse(TYPES.isA("Request", "Plea"));
        assertFalse(TYPES.isAny("Feast", Set.of("SpeechAct")));
    }
}
