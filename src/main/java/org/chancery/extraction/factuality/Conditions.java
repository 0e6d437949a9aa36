package org.chancery.extraction.factuality;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ_PASS;
import static org.chancery.syntax.DependencyRelation.OBL;
import static org.chancery.syntax.DependencyRelation.ROOT;

import java.util.List;
import org.chancery.syntax.Word;

/** Clauses that set a condition, "if they agree", and the clauses that hang on one. */
public final class Conditions {
    private static final List<String> MARKS =
            List.of("if", "unless", "provided", "should", "as long as", "so long as", "lest");

    private Conditions() {}

    /** Whether the clause of {@code verb} is itself an "if" clause: "if they agree", "should they agree". */
    static boolean isConditional(Word verb) {
        return isInverted(verb) || isInEvent(verb) || !ClauseForm.isAsked(verb) && MARKS.contains(verb.marker());
    }

    /** An auxiliary before its subject sets a condition: "Should they agree, …", "Had they agreed, …". */
    private static boolean isInverted(Word verb) {
        Word subject = verb.dependent(NSUBJ, NSUBJ_PASS);
        return !verb.isExactly(ROOT)
                && verb.dependents(AUX).stream()
                        .anyMatch(aux -> aux.form().matches("Should|Were|Had") && aux.precedes(subject));
    }

    /** The noun "event" sets a condition: "in the event Peru is condemned". */
    private static boolean isInEvent(Word verb) {
        Word subject = verb.dependent(NSUBJ, NSUBJ_PASS);
        boolean within = subject.exists()
                && !subject.form().matches("that|which")
                && (verb.is(ACL) || verb.isExactly(CCOMP, DEP))
                && isEvent(verb.governor());
        return within
                || verb.dependents(OBL).stream()
                        .anyMatch(word -> subject.exists() && word.next().equals(subject) && isEvent(word));
    }

    private static boolean isEvent(Word noun) {
        return noun.lemma().equals("event") && noun.marker().equals("in");
    }

    /** "Would hold talks under the right conditions". */
    static boolean isUnderConditions(Word verb) {
        return verb.dependents(OBL).stream()
                .anyMatch(word -> word.marker().equals("under") && word.lemma().matches("condition|circumstance"));
    }

    /** Whether {@code verb}, or what it hangs on, is an "if" clause or has one. */
    public static boolean isConditioned(Word verb) {
        return verb.path().stream().anyMatch(at -> isConditional(at) || hasCondition(at));
    }

    /** Whether an "if" clause hangs on {@code verb}. */
    static boolean hasCondition(Word verb) {
        return condition(verb).exists();
    }

    /** The verb of the "if" clause that hangs on {@code verb}, or {@link Word#NONE}. */
    public static Word condition(Word verb) {
        return verb.dependents(ADVCL).stream()
                .filter(Conditions::isConditional)
                .findFirst()
                .orElse(Word.NONE);
    }
}
