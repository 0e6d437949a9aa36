package org.chancery.knowledge;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.chancery.turtle.LexiconReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordListTest {
    private static final Lexicon LEXICON = LexiconReader.read();

    @ParameterizedTest
    @EnumSource(WordList.class)
    void aListThatARuleAsksForStandsInTheLexicon(WordList list) {
        assertFalse(LEXICON.words(list).isEmpty());
    }
}
