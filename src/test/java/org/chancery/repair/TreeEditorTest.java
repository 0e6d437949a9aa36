package org.chancery.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.model.Dependency;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;
import org.junit.jupiter.api.Test;

class TreeEditorTest {
    private final TreeEditor tree = new TreeEditor(sentence());

    @Test
    void a_word_is_hung_on_another() {
        tree.set(2, 0, "obj");
        Tree graph = new Tree(tree.sentence());
        assertEquals(0, graph.governor(2));
        assertEquals("obj", graph.relation(2));
    }

    @Test
    void a_change_that_would_close_a_circle_is_refused() {
        tree.set(0, 2, "advcl");
        tree.set(1, 1, "dep");
        Tree graph = new Tree(tree.sentence());
        assertEquals(-1, graph.governor(0));
        assertEquals(0, graph.governor(1));
    }

    /** Three words, each hung on the one before. */
    private static Sentence sentence() {
        List<Token> tokens = List.of(token(0), token(1), token(2));
        List<Dependency> dependencies =
                List.of(new Dependency(-1, 0, "root"), new Dependency(0, 1, "obj"), new Dependency(1, 2, "nmod"));
        return new Sentence(0, 0, false, new Span(0, 5), tokens, dependencies, List.of());
    }

    private static Token token(int index) {
        return new Token(index, new Span(index * 2, index * 2 + 1), "w", "w", "NN", "O");
    }
}
