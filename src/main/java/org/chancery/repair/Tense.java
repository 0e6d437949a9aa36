package org.chancery.repair;

import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.AUX_PASS;
import static org.chancery.syntax.DependencyRelation.COP;

import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Word;

/** Whether the clause of a time looks back or ahead. */
enum Tense {
    PAST,
    FUTURE,
    OPEN;

    private static final Set<String> AHEAD =
            Set.of("will", "'ll", "wo", "shall", "would", "may", "might", "should", "must");
    private static final Set<String> PERFECT = Set.of("has", "have", "'ve");
    private static final Set<String> LIMITS = Set.of("by", "until", "till");
    private static final Set<String> REPORTING = Set.of("say", "report", "tell", "show", "warn");

    /** The tense of the clause in which {@code time} stands. */
    static Tense of(Word time, Lexicon lexicon) {
        Word first = time.governor();
        if (isLimit(time, first) || isMovedTo(time, first, lexicon)) {
            return FUTURE;
        }
        Tense told = told(first, lexicon);
        // "they asked him to testify on Friday" may have been before that day or not
        return first.isInfinitive() && told == PAST ? OPEN : told;
    }

    /** The first tense that {@code word} or a word above it tells. */
    private static Tense told(Word word, Lexicon lexicon) {
        return word.path().stream()
                .map(at -> at(at, at == word, lexicon))
                .filter(tense -> tense != OPEN)
                .findFirst()
                .orElse(OPEN);
    }

    /** "By Friday", but not in "had left by Friday". */
    private static boolean isLimit(Word time, Word verb) {
        return LIMITS.contains(time.marker())
                && verb.dependents(AUX).stream().noneMatch(aux -> aux.lower().equals("had"));
    }

    /** "Postponed to Friday", "postponed the talks to Friday". */
    private static boolean isMovedTo(Word time, Word first, Lexicon lexicon) {
        Word verb = first.isNoun() ? first.governor() : first;
        return time.marker().equals("to") && verb.in(lexicon.words(WordList.MOVES_DAY));
    }

    /** @param direct whether the time hangs on {@code word} itself */
    private static Tense at(Word word, boolean direct, Lexicon lexicon) {
        if (looksAhead(word, direct, lexicon)) {
            return FUTURE;
        }
        return word.dependents(AUX, AUX_PASS, COP).stream()
                .map(auxiliary -> ofAuxiliary(auxiliary, direct))
                .filter(tense -> tense != OPEN)
                .findFirst()
                .orElseGet(() -> ofForm(word, direct));
    }

    /** "Expected on Friday"; "agreed to meet on Friday" for the verb above. */
    private static boolean looksAhead(Word word, boolean direct, Lexicon lexicon) {
        boolean verbal = word.isVerb() || word.tag().startsWith("JJ");
        return verbal
                && (word.in(lexicon.words(WordList.EXPECTS)) || !direct && word.in(lexicon.words(WordList.COMMITS_TO)));
    }

    private static Tense ofAuxiliary(Word auxiliary, boolean direct) {
        boolean scheduled = direct && auxiliary.isExactly(AUX_PASS) && auxiliary.isTagged("VBZ", "VBP");
        if (scheduled || AHEAD.contains(auxiliary.lower())) {
            return FUTURE;
        }
        return auxiliary.tag().equals("VBD") || PERFECT.contains(auxiliary.lower()) ? PAST : OPEN;
    }

    private static Tense ofForm(Word word, boolean direct) {
        return switch (word.tag()) {
            case "VBD" -> PAST;
            case "VBG" -> word.has(AUX) ? FUTURE : OPEN;
            case "VBN" -> word.has(AUX) ? OPEN : PAST;
            case "VBZ", "VBP" -> !direct ? OPEN : word.in(REPORTING) ? PAST : FUTURE;
            default -> OPEN;
        };
    }
}
