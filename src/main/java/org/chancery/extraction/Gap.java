package org.chancery.extraction;

import java.util.List;
import org.chancery.syntax.Tree;

/** A clause whose subject stands before the reporting verb: "a step Moscow has warned could escalate tensions". */
final class Gap {
    private Gap() {}

    /** The finite verb right behind {@code verb} without a subject of its own, or -1. */
    static int verb(Tree graph, int verb, int begin, int end) {
        if (end + 1 >= graph.size() || !graph.token(end + 1).tag().matches("MD|VBZ|VBD|VBP")) {
            return -1;
        }
        int above = graph.governor(verb);
        if (above > end && graph.relation(verb).startsWith("csubj")) {
            return above;
        }
        List<Integer> clauses = graph.dependents(verb, "dep", "ccomp", "xcomp");
        return clauses.stream()
                .filter(clause -> clause > end && graph.dependent(clause, "nsubj") < 0)
                .findFirst()
                .orElse(-1);
    }

    /** The noun before the subject of {@code verb} that the gap belongs to, or -1. */
    static int antecedent(Tree graph, int verb) {
        if (verb(graph, verb, -1, verb) < 0) {
            return -1;
        }
        int subject = graph.dependent(verb, "nsubj");
        int token = subject < 0 ? -1 : graph.subtree(subject).nextSetBit(0) - 1;
        return token >= 0 && graph.token(token).isNoun() ? token : -1;
    }
}
