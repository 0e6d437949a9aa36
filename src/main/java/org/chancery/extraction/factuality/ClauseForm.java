package org.chancery.extraction.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.syntax.Word;

/** Tells from tense, mood and mark what kind of clause a verb heads. */
final class ClauseForm {
    private static final int FARTHEST_TELLER = 4;
    private static final List<String> AHEAD = List.of("when", "once", "until", "till", "before", "after", "as soon as");
    private static final List<String> WITHIN_TOLD = List.of("ccomp", "dep", "conj", "acl", "advmod", "obj", "appos");

    private ClauseForm() {}

    /** A clause of time in the present tense looks ahead: "when they meet", "until it withdraws". */
    static boolean isAhead(Word verb) {
        boolean dated = verb.is("acl") && verb.governor().token().entity().equals("DATE");
        String opening = firstWord(verb.firstConjunct());
        boolean timed = (dated || verb.is("advcl") || verb.relation().equals("conj")) && AHEAD.contains(opening);
        boolean present = verb.isTagged("VBP", "VBZ") && (timed || isByTheTime(verb));
        return present || timed && isUntilFromNow(verb, opening);
    }

    /** The past form is that of who tells it: "will go on until they opened the border". */
    private static boolean isUntilFromNow(Word verb, String opening) {
        return opening.matches("until|till")
                && verb.isTagged("VBD")
                && verb.firstConjunct().governor().dependents("aux").stream().anyMatch(word -> word.isTagged("MD"));
    }

    /** "By the time they meet". */
    private static boolean isByTheTime(Word verb) {
        List<Word> nouns = new ArrayList<>(verb.dependents("obl"));
        nouns.add(verb.is("acl") ? verb.governor() : Word.NONE);
        return nouns.stream()
                .anyMatch(noun -> noun.precedes(verb)
                        && noun.lemma().equals("time")
                        && noun.marker().equals("by"));
    }

    /** The mark or adverb that opens the clause of {@code verb}, or "". */
    private static String firstWord(Word verb) {
        return !verb.marker().isEmpty()
                ? verb.marker()
                : verb.dependents("advmod").stream()
                        .map(Word::lower)
                        .filter(List.of("when", "once")::contains)
                        .findFirst()
                        .orElse("");
    }

    /** What is arranged: "the ministers are to meet", and as headlines have it "ministers to meet". */
    static boolean isArranged(Word verb) {
        boolean headline =
                verb.relation().equals("root") && verb.dependent("nsubj").precedes(verb);
        return verb.isInfinitive()
                && (headline
                        || verb.dependents("aux").stream()
                                .anyMatch(aux ->
                                        aux.lemma().equals("be") && aux.next().isTagged("TO")));
    }

    /** "Are to meet", "was to have met". */
    static boolean isToBe(Word verb) {
        Word be = verb.dependents("aux", "cop").stream()
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
        return verb.isTagged("VB") && !verb.has("aux") && (verb.governor().exists() || !verb.has("nsubj"));
    }

    /** A base form with a subject in the third person: "the demand that it halt". */
    static boolean isSubjunctive(Word verb) {
        Word subject = verb.dependent("nsubj");
        boolean single = subject.form().matches("(?i)it|he|she")
                || subject.isTagged("NN", "NNP") && subject.conjuncts().size() == 1;
        return single && verb.isTagged("VB", "VBP") && !verb.has("aux");
    }

    /** "Would not say whether it backed the plan", "it is unclear if …". */
    static boolean isAsked(Word verb) {
        boolean whether =
                verb.dependents("mark").stream().anyMatch(mark -> mark.lower().equals("whether"));
        return whether
                || verb.marker().equals("if") && (verb.relation().equals("ccomp") || isQuestion(verb.governor()));
    }

    private static boolean isQuestion(Word word) {
        return word.lemma().matches("ask|wonder|know|unclear|uncertain|unsure");
    }

    /** "Have met", "would have met". */
    static boolean isPerfect(Word verb) {
        return verb.dependents("aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
    }

    /** A participle as a clause of its own, not "is meeting". */
    static boolean isGerund(Word verb) {
        return verb.isTagged("VBG") && !verb.has("aux");
    }

    /** Whether {@code verb} stands right behind a comma. */
    static boolean isSetOff(Word verb) {
        return verb.previous().form().equals(",");
    }

    /** Whether {@code verb} is what the word above it tells. */
    static boolean isTold(Word verb) {
        return !isGerund(verb) && WITHIN_TOLD.contains(verb.firstConjunct().relation());
    }

    /** The nearest word above the clause of {@code verb} that tells what it says, or {@link Word#NONE}. */
    static Word teller(Word verb, Predicate<Word> tells) {
        Word first = verb.firstConjunct();
        Word at = first.relation().equals("acl:relcl") ? Word.NONE : first.governor();
        for (int step = 0; at.exists() && step < FARTHEST_TELLER; step++) {
            if (tells.test(at)) {
                return at;
            }
            at = WITHIN_TOLD.contains(at.relation()) && at.governor().precedes(verb) ? at.governor() : Word.NONE;
        }
        return Word.NONE;
    }

    /**
     * Whether {@code verb} heads the sentence, or is joined to what does, with a date or a source: "on Friday he
     * would", "according to the ministry, it would".
     */
    static boolean isDated(Word verb) {
        Word first = verb.firstConjunct();
        return first.relation().equals("root")
                && first.dependents("obl").stream()
                        .anyMatch(word -> word.token().entity().matches("DATE|TIME")
                                || word.marker().startsWith("according"));
    }
}
