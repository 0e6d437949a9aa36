package org.chancery.extraction.factuality;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.ACL_RELCL;
import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.ADVMOD;
import static org.chancery.syntax.DependencyRelation.APPOS;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.CASE;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.COP;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.MARK;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.OBL;
import static org.chancery.syntax.DependencyRelation.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.syntax.DependencyRelation;
import org.chancery.syntax.Word;

/** Tells from tense, mood and mark what kind of clause a verb heads. */
final class ClauseForm {
    private static final int FARTHEST_TELLER = 4;
    private static final List<String> AHEAD = List.of("when", "once", "until", "till", "before", "after", "as soon as");
    private static final DependencyRelation[] WITHIN_TOLD = {CCOMP, DEP, CONJ, ACL, ADVMOD, OBJ, APPOS};

    private ClauseForm() {}

    /** A clause of time in the present tense looks ahead: "when they meet", "until it withdraws". */
    static boolean isAhead(Word verb) {
        boolean dated = verb.is(ACL) && verb.governor().token().entity().equals("DATE");
        String opening = firstWord(verb.firstConjunct());
        boolean hung = dated || verb.is(ADVCL) || verb.isExactly(CONJ, ACL_RELCL);
        boolean timed = hung && AHEAD.contains(opening);
        boolean present = verb.isTagged("VBP", "VBZ") && (timed || isByTheTime(verb));
        return present || timed && isUntilFromNow(verb, opening);
    }

    /** The past form is that of who tells it: "will go on until they opened the border". */
    private static boolean isUntilFromNow(Word verb, String opening) {
        return opening.matches("until|till")
                && verb.isTagged("VBD")
                && verb.firstConjunct().governor().dependents(AUX).stream().anyMatch(word -> word.isTagged("MD"));
    }

    /** "By the time they meet". */
    private static boolean isByTheTime(Word verb) {
        List<Word> nouns = new ArrayList<>(verb.dependents(OBL));
        nouns.add(verb.is(ACL) ? verb.governor() : Word.NONE);
        return nouns.stream()
                .anyMatch(noun -> noun.precedes(verb)
                        && noun.lemma().equals("time")
                        && noun.marker().equals("by"));
    }

    /** The mark or adverb that opens the clause of {@code verb}, or "". */
    private static String firstWord(Word verb) {
        return !verb.marker().isEmpty()
                ? verb.marker()
                : verb.dependents(ADVMOD).stream()
                        .map(Word::lower)
                        .filter(List.of("when", "once")::contains)
                        .findFirst()
                        .orElse("");
    }

    /** What is arranged: "the ministers are to meet", and as headlines have it "ministers to meet". */
    static boolean isArranged(Word verb) {
        boolean headline = verb.isExactly(ROOT) && verb.dependent(NSUBJ).precedes(verb);
        return verb.isInfinitive()
                && (headline
                        || verb.dependents(AUX).stream()
                                .anyMatch(aux ->
                                        aux.lemma().equals("be") && aux.next().isTagged("TO")));
    }

    /** "Are to meet", "was to have met". */
    static boolean isToBe(Word verb) {
        Word be = verb.dependents(AUX, COP).stream()
                .filter(word -> word.lemma().equals("be"))
                .findFirst()
                .orElse(Word.NONE);
        Word next = be.next();
        while (next.precedes(verb) && next.tag().startsWith("RB")) {
            next = next.next();
        }
        return next.isTagged("TO");
    }

    /** A base form without modal or "do": "urged that he meet". */
    static boolean isBare(Word verb) {
        return verb.isTagged("VB") && !verb.has(AUX) && (verb.governor().exists() || !verb.has(NSUBJ));
    }

    /** A base form with a subject in the third person: "the demand that it halt". */
    static boolean isSubjunctive(Word verb) {
        Word subject = verb.dependent(NSUBJ);
        boolean single = subject.form().matches("(?i)it|he|she")
                || subject.isTagged("NN", "NNP") && subject.conjuncts().size() == 1;
        return single && verb.isTagged("VB", "VBP") && !verb.has(AUX);
    }

    /** "Would not say whether it backed the plan", "it is unclear if …". */
    static boolean isAsked(Word verb) {
        boolean whether =
                verb.dependents(MARK).stream().anyMatch(mark -> mark.lower().equals("whether"));
        return whether || verb.marker().equals("if") && (verb.isExactly(CCOMP) || isQuestion(verb.governor()));
    }

    private static boolean isQuestion(Word word) {
        return word.lemma().matches("ask|wonder|know|decide|determine|doubt|unclear|uncertain|unsure|undecided");
    }

    /** "Have met", "would have met". */
    static boolean isPerfect(Word verb) {
        return verb.dependents(AUX).stream().anyMatch(aux -> aux.lemma().equals("have"));
    }

    /** A participle as a clause of its own, not "is meeting". */
    static boolean isGerund(Word verb) {
        return verb.isTagged("VBG") && !verb.has(AUX);
    }

    /** "Having met", as a clause of its own. */
    static boolean isPerfectGerund(Word verb) {
        Word first = verb.dependent(AUX);
        return verb.isTagged("VBN") && first.isTagged("VBG") && first.lemma().equals("have");
    }

    /** What may be done: "talks on how to persuade them", "debated whether to leave". */
    static boolean isHowTo(Word verb) {
        return verb.isInfinitive()
                && verb.dependents(MARK).stream()
                        .anyMatch(
                                to -> to.isTagged("TO") && to.previous().lower().matches("how|whether"));
    }

    /** What is done so soon that it lies ahead: "hours before flying to Oslo, she said". */
    static boolean isAboutTo(Word verb) {
        Word before = verb.dependents(MARK, CASE).stream()
                .filter(mark -> mark.lower().equals("before"))
                .findFirst()
                .orElse(Word.NONE);
        return verb.isTagged("VBG") && before.previous().lower().matches("hours|minutes|moments");
    }

    /** Whether {@code verb} stands right behind a comma. */
    static boolean isSetOff(Word verb) {
        return verb.previous().form().equals(",");
    }

    /** Whether {@code verb} is what the word above it tells. */
    static boolean isTold(Word verb) {
        return !isGerund(verb) && verb.firstConjunct().isExactly(WITHIN_TOLD);
    }

    /** The nearest word above the clause of {@code verb} that tells what it says, or {@link Word#NONE}. */
    static Word teller(Word verb, Predicate<Word> tells) {
        Word first = verb.firstConjunct();
        Word at = first.isExactly(ACL_RELCL) ? Word.NONE : first.governor();
        for (int step = 0; at.exists() && step < FARTHEST_TELLER; step++) {
            if (tells.test(at)) {
                return at;
            }
            at = at.isExactly(WITHIN_TOLD) && at.governor().precedes(verb) ? at.governor() : Word.NONE;
        }
        return Word.NONE;
    }

    /**
     * Whether {@code verb} heads the sentence, or is joined to what does, with a date or a source: "on Friday he
     * would", "according to the ministry, it would".
     */
    static boolean isDated(Word verb) {
        Word first = verb.firstConjunct();
        return first.isExactly(ROOT)
                && first.dependents(OBL).stream()
                        .anyMatch(word -> word.token().entity().matches("DATE|TIME")
                                || word.marker().startsWith("according"));
    }
}
