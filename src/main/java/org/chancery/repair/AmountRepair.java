package org.chancery.repair;

import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Mends sums of money that the parser hangs below the words before them: in "gave an additional $5 million to Chad",
 * "another $5 million", "a total of $5 million" the sum is what is given.
 */
final class AmountRepair {
    private final Sentence sentence;
    private final Tree graph;
    private final TreeEditor tree;

    private AmountRepair(Sentence sentence) {
        this.sentence = sentence;
        this.graph = new Tree(sentence);
        this.tree = new TreeEditor(sentence);
    }

    /** {@code sentence} with a mended tree. */
    static Sentence repair(Sentence sentence) {
        AmountRepair repair = new AmountRepair(sentence);
        for (Token token : sentence.tokens()) {
            if (token.tag().equals("$") && repair.graph.governor(token.index()) >= 0) {
                repair.mend(token.index());
            }
        }
        return repair.tree.sentence();
    }

    private void mend(int sum) {
        int above = graph.governor(sum);
        boolean modified =
                graph.relation(above).equals("amod") && graph.token(above).tag().matches("JJ.?");
        int article = modified ? graph.governor(above) : above;
        int noun = graph.governor(above);
        if (article < sum && graph.token(article).tag().equals("DT") && graph.governor(article) >= 0) {
            raise(sum, article);
            if (modified) {
                tree.set(above, sum, "amod");
            }
        } else if (graph.token(above).word().equals("of") && noun >= 0 && noun < above) {
            tree.set(sum, noun, "nmod");
            tree.set(above, sum, "case");
        }
    }

    /** Puts {@code sum} into the place of {@code article}. */
    private void raise(int sum, int article) {
        tree.set(sum, graph.governor(article), graph.relation(article));
        tree.set(article, sum, "det");
        for (int other : graph.dependents(article)) {
            if (other != sum) {
                tree.set(other, sum, graph.relation(other));
            }
        }
    }
}
