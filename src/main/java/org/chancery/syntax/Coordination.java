package org.chancery.syntax;

import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.List;

/** Words that share a place in the sentence: "Peru, Chile and Bolivia agreed". */
final class Coordination {
    private Coordination() {}

    /** {@code head} and what is coordinated with it, clauses with a subject of their own left out. */
    static List<Word> of(Word head) {
        return head.conjuncts().stream()
                .filter(word -> word == head || !word.isVerb() || !word.has(NSUBJ))
                .toList();
    }
}
