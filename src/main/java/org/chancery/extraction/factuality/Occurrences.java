package org.chancery.extraction.factuality;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ_PASS;
import static org.chancery.syntax.DependencyRelation.OBJ;

import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Operator.Position;
import org.chancery.knowledge.WordList;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/** Whether the words around an event noun say that it was planned, held, ended or called off. */
final class Occurrences {
    private final Lexicon lexicon;
    private final Operators operators;
    private final Negation negation;

    Occurrences(Lexicon lexicon, Operators operators, Negation negation) {
        this.lexicon = lexicon;
        this.operators = operators;
        this.negation = negation;
    }

    /** "The first summit, to be held on Monday", whatever the parser hangs that on. */
    static boolean isToBeHeld(Word noun) {
        Word comma = noun.next();
        return comma.form().equals(",")
                && comma.next().isTagged("TO")
                && comma.next().next().lemma().equals("be");
    }

    /** "The summit that ended without a result". */
    boolean hasEnded(Word noun) {
        return noun.dependents(ACL).stream()
                .anyMatch(verb -> verb.isTagged("VBD")
                        && verb.has(NSUBJ)
                        && !negation.isNegated(verb)
                        && (verb.in(lexicon.words(WordList.OUTCOME_VERBS))
                                || verb.in(lexicon.words(WordList.OCCURRENCE_VERBS))));
    }

    /** "The meeting did not take place". */
    boolean hasNotOccurred(Word noun) {
        Word head = noun.firstConjunct();
        return head.is(NSUBJ)
                && head.governor().in(lexicon.words(WordList.OCCURRENCE_VERBS))
                && negation.isNegated(head.governor());
    }

    /** "The meeting, planned for Friday, …", "the scheduled visit". */
    boolean wasPlanned(Word noun) {
        return noun.dependents(ACL, AMOD).stream()
                .anyMatch(word -> operators.at(Position.ABOVE, word).gives(Status.PLANNED));
    }

    /** "The planned visit was cancelled", "ruled out any talks". */
    boolean isCalledOff(Word noun) {
        Word head = noun.firstConjunct();
        return head.isExactly(OBJ, NSUBJ_PASS)
                && operators.over(head.governor(), "").gives(Status.CANCELLED, Status.DENIED);
    }
}
