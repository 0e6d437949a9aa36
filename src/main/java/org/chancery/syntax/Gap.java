package org.chancery.syntax;

import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.CSUBJ;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.XCOMP;

/** A clause whose subject stands before the reporting verb: "a step Moscow has warned could escalate tensions". */
public final class Gap {
    private Gap() {}

    /** The finite verb right behind {@code end} without a subject of its own, which {@code verb} reports. */
    public static Word verb(Word verb, Word end) {
        if (!end.next().isTagged("MD", "VBZ", "VBD", "VBP")) {
            return Word.NONE;
        }
        Word above = verb.governor();
        if (above.follows(end) && verb.is(CSUBJ)) {
            return above;
        }
        return verb.dependents(DEP, CCOMP, XCOMP).stream()
                .filter(clause -> clause.follows(end) && !clause.has(NSUBJ))
                .findFirst()
                .orElse(Word.NONE);
    }

    /**
     * The noun before the subject of {@code verb} that the gap belongs to: "step" in "a step Moscow warned could …".
     */
    public static Word antecedent(Word verb) {
        Word noun = verb(verb, verb).exists() ? verb.dependent(NSUBJ).leftmost().previous() : Word.NONE;
        return noun.isNoun() ? noun : Word.NONE;
    }
}
