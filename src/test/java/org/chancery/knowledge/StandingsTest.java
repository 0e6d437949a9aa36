package org.chancery.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.chancery.model.Standing;
import org.chancery.model.Status;
import org.chancery.turtle.LexiconReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingsTest {
    private static final Standing PLANNED = Standing.of(Status.PLANNED);

    @Test
    void what_a_row_names_is_turned_and_the_rest_stays() {
        Standing possible = Standing.of(Status.POSSIBLE);
        Standings standings = new Standings(Map.of(Embedding.POSSIBLE, Map.of(Status.PLANNED, possible)));
        assertEquals(possible, standings.turned(Embedding.POSSIBLE, PLANNED));
        assertEquals(PLANNED, standings.turned(Embedding.FUTURE, PLANNED));
        assertEquals(Standing.UNTOLD, standings.turned(Embedding.POSSIBLE, Standing.UNTOLD));
    }

    /** Whatever is neither asserted nor negated by a signature has a row of its own. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ASSERTED", "NEGATED"})
    void the_bundled_table_has_a_row_for_every_embedding(Embedding embedding) {
        assertTrue(LexiconReader.read().standings().cells().containsKey(embedding));
    }
}
