package org.chancery.syntax;

import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.OBJ;

/** Tells in whose words a clause stands, and which verbs go on telling what that one says. */
final class Reports {
    private final GrammarWords words;

    Reports(GrammarWords words) {
        this.words = words;
    }

    /** The verb in whose reported clause {@code word} stands: "said" for "leave" in "Kenya said it would leave". */
    static Word reporter(Word word) {
        Word clause = word;
        while (clause.exists() && !clause.isExactly(CCOMP)) {
            clause = clause.governor();
        }
        Word verb = clause.governor();
        return verb.isVerb() && verb.has(NSUBJ) ? verb : Word.NONE;
    }

    /**
     * Whether {@code verb} is one of speech that goes on behind what somebody is reported to say: in "Kenya said it
     * would leave, accusing Togo of delays" it is Kenya that accuses; not in "the ministry replied, accusing Togo of
     * delays, Kenya said".
     */
    boolean isComment(Word verb) {
        boolean setOff = verb.isTagged("VBG") && verb.previous().form().equals(",");
        return (setOff || isAlsoSaid(verb))
                && verb.in(words.comments())
                && reporter(verb.governor()).precedes(verb)
                && !isOfToldOne(verb);
    }

    /**
     * Whether the one told of goes on to say it: "Kenya said Togo denied it, accusing Chad of delays", "sources said
     * Togo would leave, accusing Chad of delays".
     */
    private boolean isOfToldOne(Word verb) {
        Word clause = verb.governor();
        boolean speaks = clause.isExactly(CCOMP) && clause.in(words.comments());
        boolean ofAnother = verb.dependents(OBJ).stream().noneMatch(Word::isPronoun);
        boolean relayed = reporter(clause).dependent(NSUBJ).in(words.relaying());
        return !verb.isExactly(CONJ) && (speaks && ofAnother || relayed);
    }

    /**
     * Whether it is joined to what is reported and still is the reporter's: "officials said gunmen did it and called
     * for calm".
     */
    private static boolean isAlsoSaid(Word verb) {
        return verb.isExactly(CONJ)
                && !verb.has(NSUBJ, AUX)
                && verb.isTagged("VBD", "VBN")
                && reporter(verb).isTagged("VBD");
    }
}
