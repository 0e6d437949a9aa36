package org.chancery.syntax;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.AUX_PASS;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ_PASS;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.ROOT;

/** Whether the subject of a verb is the one to whom it is done. */
final class Passive {
    private Passive() {}

    static boolean is(Word verb) {
        return opensSentence(verb)
                || verb.has(NSUBJ_PASS, AUX_PASS)
                || (sharesPassive(verb) ? is(verb.governor()) : isReduced(verb));
    }

    /** A participle that opens the sentence, whose subject is asked and does not ask: "Asked whether …, he said". */
    private static boolean opensSentence(Word verb) {
        return verb.isTagged("VBN", "VBD")
                && Character.isUpperCase(verb.form().charAt(0))
                && !verb.isExactly(ROOT)
                && !verb.has(NSUBJ, AUX, OBJ);
    }

    /** A participle that stands as the one it is joined to: "was seized and taken away". */
    private static boolean sharesPassive(Word verb) {
        return isBare(verb)
                && verb.isTagged("VBN")
                && verb.isExactly(CONJ)
                && verb.governor().isVerb();
    }

    /** A participle that describes a noun: "the ship seized in March". */
    private static boolean isReduced(Word verb) {
        return isBare(verb)
                && verb.isTagged("VBN", "VBD")
                && (verb.isExactly(ACL) || verb.isExactly(AMOD))
                && !verb.has(OBJ);
    }

    private static boolean isBare(Word verb) {
        return !verb.has(AUX, NSUBJ);
    }
}
