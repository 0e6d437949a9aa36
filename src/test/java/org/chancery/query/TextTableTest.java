package org.chancery.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void narrow_rows_are_left_as_they_are() {
        TextTable table =
                new TextTable(List.of("who", "what"), List.of(List.of("Anna", "met"), Arrays.asList(null, "x")));
        assertEquals("who   what\n────  ────\nAnna  met\n      x\n", table.format(80));
    }

    @Test
    void long_cells_go_on_in_the_next_line() {
        TextTable table = new TextTable(List.of("n", "quote"), List.of(List.of("1", "one two three\nfour five")));
        assertEquals("n  quote\n─  ─────────────\n1  one two three\n   four five\n", table.format(16));
    }

    @Test
    void many_columns_stand_below_each_other() {
        List<String> heads = List.of("a", "b", "c", "d", "e", "f", "g", "h", "long");
        TextTable table = new TextTable(heads, List.of(List.of("1", "", "3", "", "", "", "", "", "9")));
        assertEquals("a     1\nc     3\nlong  9\n\n", table.format(80));
    }

    @Test
    void no_line_is_wider_than_asked_and_no_word_gets_lost() {
        String text = "Lorem 🕊 ipsum dolor sit amet consectetur elit";
        String table = new TextTable(List.of("a", "b"), List.of(List.of(text, text))).format(40);
        assertTrue(table.lines().allMatch(line -> line.codePointCount(0, line.length()) <= 40), table);
        assertTrue(table.startsWith("a "), table);
        assertTrue(Arrays.stream(text.split(" ")).allMatch(table::contains), table);
    }

    @Test
    void rows_whose_words_would_have_to_be_cut_stand_below_each_other() {
        String iri = "https://example.org/id/article/a-very-long-name-of-an-article/event/1234";
        TextTable table = new TextTable(List.of("event", "who"), List.of(List.of(iri, "Anna Berg")));
        assertEquals("event  " + iri + "\nwho    Anna Berg\n\n", table.format(60));
    }
}
