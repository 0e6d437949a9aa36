package org.chancery.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.chancery.fixture.TreeLine;
import org.junit.jupiter.api.Test;

class WordSetTest {
    private final Tree tree =
            TreeLine.parse("the/DT/2:det talks/NNS/5:nsubj he/PRP/4:nsubj said/VBD/5:parataxis failed/VBD/0:root");

    @Test
    void aSetMayHaveGaps() {
        WordSet words = WordSet.all(tree).minus(WordSet.between(tree.word(2), tree.word(3)));
        assertEquals("the talks failed", forms(words));
        assertEquals(2, words.stretches().size());
        assertEquals("the talks he said failed", forms(words.closed()));
    }

    @Test
    void whatStandsBeforeAndAfterAWordLeavesItOut() {
        WordSet all = WordSet.all(tree);
        assertEquals("the talks", forms(all.before(tree.word(2))));
        assertEquals("said failed", forms(all.after(tree.word(2))));
    }

    @Test
    void aWordIsReachedWithoutAGap() {
        WordSet words = WordSet.all(tree).minus(tree.word(3));
        assertEquals("he", words.reach(tree.word(0)).form());
        assertEquals("the", words.reachBack(tree.word(2)).form());
    }

    @Test
    void noWordsHaveNoEnds() {
        assertSame(Word.NONE, WordSet.EMPTY.first());
        assertTrue(WordSet.between(tree.word(3), tree.word(1)).isEmpty());
        assertEquals("said", forms(WordSet.EMPTY.plus(tree.word(3))));
    }

    private static String forms(WordSet words) {
        return words.stream().map(Word::form).collect(Collectors.joining(" "));
    }
}
