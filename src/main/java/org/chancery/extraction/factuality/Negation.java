package org.chancery.extraction.factuality;

import java.util.List;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Operator.Position;
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
        boolean own = word.dependents("advmod", "det", "neg", "cc", "dep").stream()
                .anyMatch(each -> operators.at(Position.NEGATION, each).exists() && !isFocusing(each));
        return own || isAlternative(word) && isNegated(word.governor());
    }

    /** Whether a word or an argument of which there is none negates {@code word}: "no country agreed". */
    boolean denies(Word word) {
        return isNegated(word) || hasNoArgument(word);
    }

    /** What is joined by "or" to what is negated: "did not meet or talk". */
    private static boolean isAlternative(Word word) {
        return word.relation().equals("conj")
                && !word.has("nsubj")
                && word.dependents("cc").stream().anyMatch(cc -> cc.form().matches("or|nor"));
    }

    /** What is not "not just" so is so: "did not just accept it". */
    public boolean isFocusing(Word not) {
        return lexicon.words("focusing-adverbs").contains(not.next().lower());
    }

    /**
     * Whether an argument is none: "no country backed it", "nobody was expected to back it", "neither side backed it",
     * "made zero concessions".
     */
    private boolean hasNoArgument(Word verb) {
        boolean shared = verb.relation().equals("xcomp") && !verb.has("nsubj");
        return isNone(verb, "nsubj", "obj") || shared && isNone(verb.governor(), "nsubj", "nsubj:pass");
    }

    private boolean isNone(Word verb, String... relations) {
        return verb.dependents(relations).stream()
                // "Warned no sanctions would be lifted": the subject of what it warned of.
                .filter(argument -> argument.precedes(verb) || !argument.next().isTagged("MD"))
                .anyMatch(argument -> operators.at(Position.NOBODY, argument).exists()
                        || operators.isAny(Position.NOBODY, argument.dependents("det", "neg", "nummod", "cc:preconj")));
    }

    /** What there is no sign of is left open: "there is no sign that it is ready". */
    static boolean isUnderNothing(Word verb) {
        Word above = verb.governor();
        return above.isNoun()
                && List.of("ccomp", "acl", "dep").contains(verb.relation())
                && above.dependents("det", "neg").stream()
                        .anyMatch(word -> word.lemma().equals("no"));
    }

    /** "Has no plans to meet". */
    boolean isUnplanned(Word verb) {
        return isUnderNothing(verb) && verb.governor().in(lexicon.words("intention-nouns"));
    }
}
