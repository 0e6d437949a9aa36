package org.chancery.extraction.factuality;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.ADVMOD;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.COMPOUND_PRT;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.NMOD;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.OBL;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Operator;
import org.chancery.knowledge.Operator.Position;
import org.chancery.knowledge.WordList;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/**
 * Finds the operators that stand above, below or beside a word. Where there is none the answer is
 * {@link Operator#NONE}.
 */
final class Operators {
    private static final String ANY = "";

    private final Map<Position, Map<String, Operator>> operators = new EnumMap<>(Position.class);
    private final Lexicon lexicon;

    Operators(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Operator operator : lexicon.operators()) {
            operator.positions().forEach(position -> add(position, operator));
        }
    }

    private void add(Position position, Operator operator) {
        Map<String, Operator> words = operators.computeIfAbsent(position, any -> new HashMap<>());
        if (operator.words().isEmpty()) {
            words.put(ANY, operator);
        }
        operator.words().forEach(word -> words.put(word, operator));
    }

    /**
     * The operator that the word is, with its particle where it has one: "call off" is not "call". Where the parser
     * takes the particle for something else it stands next to the word: "fell through".
     */
    Operator at(Position position, Word word) {
        Map<String, Operator> words = operators.getOrDefault(position, Map.of());
        Word particle = word.dependent(COMPOUND_PRT);
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (particle.exists()) {
            return phrase(words, lemma, particle);
        }
        Operator base = words.getOrDefault(word.lower(), words.getOrDefault(lemma, Operator.NONE));
        return words.getOrDefault(lemma + " " + word.next().lower(), base);
    }

    /** "Wriggle out of", else "wriggle out". */
    private static Operator phrase(Map<String, Operator> words, String lemma, Word particle) {
        String verb = lemma + " " + particle.lower();
        return words.getOrDefault(verb + " " + particle.next().lower(), words.getOrDefault(verb, Operator.NONE));
    }

    /** The operator that introduces {@code word}: "without" of "without meeting". */
    Operator mark(Word word) {
        return operators.getOrDefault(Position.MARK, Map.of()).getOrDefault(word.marker(), Operator.NONE);
    }

    /** Whether one of {@code words} is an operator in this place. */
    boolean isAny(Position position, List<Word> words) {
        return words.stream().anyMatch(word -> at(position, word).exists());
    }

    /** The operator of any word in this place. */
    Operator any(Position position) {
        return operators.getOrDefault(position, Map.of()).getOrDefault(ANY, Operator.NONE);
    }

    /** The operator that a verb is whose object, or behind "for" or "on" whose oblique, is the event. */
    Operator over(Word verb, String marker) {
        boolean complement = marker.equals("for") || marker.equals("on");
        return complement
                ? first(verb, Position.ABOVE, Position.OBJECT, Position.COMPLEMENT)
                : first(verb, Position.ABOVE, Position.OBJECT);
    }

    private Operator first(Word word, Position... positions) {
        for (Position position : positions) {
            Operator operator = at(position, word);
            if (operator.exists()) {
                return operator;
            }
        }
        return Operator.NONE;
    }

    /** The operator behind "under" in the clause of {@code verb}: "plan" of "under the plan, it leaves". */
    Operator under(Word verb) {
        return verb.dependents(OBL).stream()
                .filter(noun -> noun.isMarked("under"))
                .map(noun -> at(Position.UNDER, noun))
                .filter(Operator::exists)
                .findFirst()
                .orElse(Operator.NONE);
    }

    /** The modal or adverb on a verb; verbs that are joined share it: "may meet and sign". */
    Operator below(Word verb) {
        for (Word dependent : verb.dependents(AUX, ADVMOD)) {
            Operator operator = at(Position.BELOW, dependent);
            if (operator.exists()) {
                return operator;
            }
        }
        return sharesModal(verb) ? below(verb.governor()) : Operator.NONE;
    }

    /** "May meet and sign", whether the tagger takes the second verb for a base form or for the present. */
    private static boolean sharesModal(Word verb) {
        boolean base = verb.isTagged("VB")
                || verb.isTagged("VBP") && verb.governor().dependent(AUX).isTagged("MD");
        return verb.isExactly(CONJ) && !verb.has(AUX, NSUBJ) && base;
    }

    /** The operator above the clause of {@code verb}: "plan" of "plan to meet". */
    Operator over(Word verb) {
        Word above = verb.governor();
        boolean complement = verb.isExactly(XCOMP, CCOMP, ADVCL, DEP) || verb.is(ACL) || isObject(verb);
        if (!complement || isCircumstance(verb)) {
            return Operator.NONE;
        }
        boolean bare = verb.isExactly(CCOMP) && ClauseForm.isBare(verb);
        if (!verb.isInfinitive() && !bare) {
            Operator operator = first(above, Position.GERUND, Position.ABOVE, Position.COMPLEMENT);
            return isObject(verb) && operator.gives(Status.PLANNED) ? Operator.NONE : operator;
        }
        return bare || verb.isExactly(XCOMP)
                ? first(above, Position.INFINITIVE, Position.ABOVE, Position.COMPLEMENT)
                : first(above, Position.ABOVE, Position.COMPLEMENT);
    }

    /** A participle that tells what was done beside, before or after: "having met", "by meeting", ", meeting". */
    private boolean isCircumstance(Word verb) {
        Word above = verb.governor();
        return verb.isExactly(ADVCL)
                && (verb.isTagged("VBG") || ClauseForm.isPerfectGerund(verb))
                && (verb.has(NSUBJ)
                        || verb.precedes(above)
                        || above.in(lexicon.words(WordList.PUNISHING_WORDS))
                                && verb.marker().equals("for")
                        || lexicon.words(WordList.CIRCUMSTANCE_MARKS).contains(verb.marker())
                        || ClauseForm.isSetOff(verb));
    }

    /** A verb that the tree takes for a noun: "accused Peru of firing on boats", "barred it from selling". */
    private static boolean isObject(Word verb) {
        return verb.isTagged("VBG")
                && verb.isExactly(OBL, NMOD)
                && List.of("of", "out of", "from", "for", "to", "with").contains(verb.marker());
    }
}
