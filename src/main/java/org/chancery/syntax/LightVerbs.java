package org.chancery.syntax;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.COMPOUND_PRT;
import static org.chancery.syntax.DependencyRelation.NMOD;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ_PASS;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.OBL;

import java.util.ArrayList;
import java.util.List;

/** The verbs that say of an event noun who takes part in it, where and when: "held talks", "talks began on Monday". */
final class LightVerbs {
    private final GrammarWords words;

    LightVerbs(GrammarWords words) {
        this.words = words;
    }

    /** The verb that gives the event noun {@code noun} its subject: "held" for "talks" in "held a round of talks". */
    Word support(Word noun) {
        Word head = held(noun.firstConjunct());
        Word verb = head.governor();
        boolean commits = verb.in(words.commitments());
        boolean supports = commits || words.supports().contains(phrase(verb));
        boolean linked = commits ? head.isMarked("on", "for", "to") : head.isMarked("in", "into", "on", "for", "at");
        boolean argument = head.isExactly(OBJ) || head.isExactly(NSUBJ_PASS) || head.isExactly(OBL) && linked;
        return verb.isVerb() && argument && supports ? verb : Word.NONE;
    }

    /** The base form with its particle: "wrap up". */
    private static String phrase(Word verb) {
        Word particle = verb.dependent(COMPOUND_PRT);
        return particle.exists() ? verb.lemma() + " " + particle.lower() : verb.lemma();
    }

    /** What holds the event noun, else the noun: "round" in "held a round of talks". */
    private Word held(Word noun) {
        boolean counted =
                noun.is(NMOD) && noun.isMarked("of") && noun.governor().in(words.containers());
        return counted ? noun.governor() : noun;
    }

    /**
     * The verbs that say of the event noun {@code noun} where and when it is: "the summit, which was planned for July",
     * "talks began on Monday", "a meeting held in Oslo".
     */
    List<Word> carriers(Word noun) {
        List<Word> carriers = new ArrayList<>(noun.dependents(ACL));
        Word first = noun.firstConjunct();
        if (first.is(NSUBJ)) {
            carriers.add(first.governor());
        }
        carriers.removeIf(verb -> !verb.in(words.carriers()));
        return carriers;
    }
}
