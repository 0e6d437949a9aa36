package org.chancery.extraction.factuality;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.ADVMOD;
import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.CC;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.CC_PRECONJ;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.DET;
import static org.chancery.syntax.DependencyRelation.NEG;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ_PASS;
import static org.chancery.syntax.DependencyRelation.NUMMOD;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Operator.Position;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.DependencyRelation;
import org.chancery.syntax.Word;

/** Tells what is said not to be, by a word or by an argument of which there is none. */
public final class Negation {
    private final Lexicon lexicon;
    private final Operators operators;

    public Negation(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.operators = new Operators(lexicon);
    }

    /** Whether a word negates {@code word}: "did not meet", "no meeting", "neither met nor talked", "almost met". */
    public boolean isNegated(Word word) {
        boolean own = word.dependents(ADVMOD, DET, NEG, CC, DEP).stream()
                .anyMatch(each -> operators.at(Position.NEGATION, each).exists() && !isFocusing(each));
        return own || isAlternative(word) && isNegated(word.governor());
    }

    /** Whether a word or an argument of which there is none negates {@code word}: "no country agreed". */
    public boolean denies(Word word) {
        return isNegated(word) || hasNoArgument(word);
    }

    /** What is joined by "or" to what is negated: "did not meet or talk". */
    private static boolean isAlternative(Word word) {
        return word.isExactly(CONJ)
                && !word.has(NSUBJ)
                && word.dependents(CC).stream().anyMatch(cc -> cc.form().matches("or|nor"));
    }

    /** What is not "not just" so is so: "did not just accept it". */
    public boolean isFocusing(Word not) {
        return lexicon.words(WordList.FOCUSING_ADVERBS).contains(not.next().lower());
    }

    /**
     * Whether an argument is none: "no country backed it", "nobody was expected to back it", "neither side backed it",
     * "made zero concessions".
     */
    private boolean hasNoArgument(Word verb) {
        boolean shared = verb.isExactly(XCOMP) && !verb.has(NSUBJ);
        return isNone(verb, NSUBJ, OBJ) || shared && isNone(verb.governor(), NSUBJ, NSUBJ_PASS);
    }

    private boolean isNone(Word verb, DependencyRelation... relations) {
        return verb.dependents(relations).stream()
                // "Warned no sanctions would be lifted": the subject of what it warned of.
                .filter(argument -> argument.precedes(verb) || !argument.next().isTagged("MD"))
                .anyMatch(argument -> operators.at(Position.NOBODY, argument).exists()
                        || isNone(argument)
                        || argument.dependents(AMOD).stream().anyMatch(this::isNone));
    }

    /** "No country", "neither the Peruvian nor the Chilean envoy". */
    private boolean isNone(Word argument) {
        return operators.isAny(Position.NOBODY, argument.dependents(DET, NEG, NUMMOD, CC_PRECONJ));
    }

    /** What there is no sign of is left open: "there is no sign that it is ready". */
    static boolean isUnderNothing(Word verb) {
        Word above = verb.governor();
        return above.isNoun()
                && verb.isExactly(CCOMP, ACL, DEP)
                && above.dependents(DET, NEG).stream()
                        .anyMatch(word -> word.lemma().equals("no"));
    }

    /** "Has no plans to meet". */
    boolean isUnplanned(Word verb) {
        return isUnderNothing(verb) && verb.governor().in(lexicon.words(WordList.INTENTION_NOUNS));
    }
}
