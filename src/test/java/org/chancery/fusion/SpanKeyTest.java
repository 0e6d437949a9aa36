package org.chancery.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanKeyTest {
    private static final int DAYS = 14;
    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);

    @Test
    void days_that_are_nearer_than_the_span_find_each_other_and_those_two_spans_away_do_not() {
        String key = SpanKey.of("words", DAY, DAYS);
        for (int days = 1 - DAYS; days < DAYS; days++) {
            assertTrue(SpanKey.near(key).contains(SpanKey.of("words", DAY.plusDays(days), DAYS)), days + " days");
        }
        assertFalse(SpanKey.near(key).contains(SpanKey.of("words", DAY.plusDays(2 * DAYS), DAYS)));
        assertFalse(SpanKey.near(key).contains(SpanKey.of("other words", DAY, DAYS)));
    }

    @Test
    void a_day_that_is_not_known_is_beside_none() {
        String key = SpanKey.of("words", null, DAYS);
        assertEquals(key, SpanKey.of("words", null, 7));
        assertFalse(SpanKey.near(key).contains(SpanKey.of("words", LocalDate.EPOCH, DAYS)));
        assertFalse(SpanKey.near(key).contains(SpanKey.of("words", DAY, DAYS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1914-06-28", "1970-01-01", "2025-03-12", "3000-12-31"})
    void a_key_takes_no_name_in_the_store(String day) {
        for (int words = 0; words < 1000; words++) {
            String key = SpanKey.of("words " + words, LocalDate.parse(day), 7);
            Node number = NodeFactory.createLiteralDT(key, XSDDatatype.XSDinteger);
            assertEquals(number, NodeIdInline.extract(NodeIdInline.inline(number)));
        }
    }

    @Test
    void what_has_words_is_beside_nothing() {
        assertEquals(List.of("person|ann berg"), SpanKey.near("person|ann berg"));
    }
}
