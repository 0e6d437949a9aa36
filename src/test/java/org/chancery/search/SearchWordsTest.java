package org.chancery.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Hélène Vas, +Hélène* +Vas*",
        "'grain (deal) OR *:*', +grain* +deal* +OR*",
        "'a~9 \"b', +a* +9* +b*",
        "%%, +a -a"
    })
    void what_is_typed_is_words_and_nothing_else(String typed, String query) {
        assertEquals(query, SearchWords.query(typed));
    }
}
