package org.chancery.extraction.factuality;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.knowledge.Governor;
import org.chancery.knowledge.Governor.Position;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/**
 * Finds the words that tell how far the event has come which they stand above, below or beside. Where there is none the
 * answer is {@link Governor#NONE}.
 */
final class Governors {
    private final Map<Position, Map<String, Governor>> governors = new HashMap<>();
    private final Lexicon lexicon;

    Governors(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Governor governor : lexicon.governors()) {
            Map<String, Governor> words = governors.computeIfAbsent(governor.position(), any -> new HashMap<>());
            governor.words().forEach(word -> words.put(word, governor));
        }
    }

    /** The governor that the word is, with its particle where it has one: "call off" is not "call". */
    Governor word(Position position, Word word) {
        Map<String, Governor> words = governors.getOrDefault(position, Map.of());
        Word particle = word.dependent("compound:prt");
        if (particle.exists()) {
            return words.getOrDefault(word.lemma() + " " + particle.lemma(), Governor.NONE);
        }
        Governor base = words.getOrDefault(word.lemma().toLowerCase(Locale.ROOT), Governor.NONE);
        return words.getOrDefault(word.lower(), base);
    }

    /** The governor that a word above the event is; {@code complement} where the event is its clause or oblique. */
    Governor above(Word word, boolean complement) {
        Governor governor = word(Position.ABOVE, word);
        return !governor.exists() && complement ? word(Position.COMPLEMENT, word) : governor;
    }

    /** The modal or adverb on a verb; verbs that are joined share it: "may meet and sign". */
    Governor below(Word verb) {
        for (Word dependent : verb.dependents("aux", "advmod")) {
            Governor governor = word(Position.BELOW, dependent);
            if (governor.exists()) {
                return governor;
            }
        }
        boolean shared = verb.relation().equals("conj") && !verb.has("aux", "nsubj") && verb.isTagged("VB");
        return shared ? below(verb.governor()) : Governor.NONE;
    }

    /** The governor above the clause of {@code verb}: "plan" of "plan to meet". */
    Governor over(Word verb) {
        Word above = verb.governor();
        if (!above.exists() || isCircumstance(verb)) {
            return Governor.NONE;
        }
        Governor infinitive = verb.relation().equals("xcomp") && verb.isInfinitive()
                ? word(Position.INFINITIVE, above)
                : Governor.NONE;
        if (infinitive.exists()) {
            return infinitive;
        }
        boolean complement =
                List.of("xcomp", "ccomp", "advcl", "dep").contains(verb.relation()) || verb.is("acl") || isObject(verb);
        Governor governor = complement ? above(above, true) : Governor.NONE;
        return isApart(verb, governor) ? Governor.NONE : governor;
    }

    /** A participle that tells what was done beside, before or after: "having met", "by meeting", ", meeting". */
    private boolean isCircumstance(Word verb) {
        Word above = verb.governor();
        return verb.relation().equals("advcl")
                && verb.isTagged("VBG")
                && (verb.has("nsubj")
                        || verb.precedes(above)
                        || above.in(lexicon.words("punishing-words"))
                                && verb.marker().equals("for")
                        || lexicon.words("circumstance-marks").contains(verb.marker())
                        || ClauseForm.isSetOff(verb));
    }

    /** The infinitive tells what for: "cancelled the visit to protest", "stopped in Oslo to meet him". */
    private boolean isApart(Word verb, Governor governor) {
        boolean infinitive = verb.isInfinitive();
        return infinitive && verb.governor().in(lexicon.words("ending-verbs"))
                || infinitive
                        && governor.gives(Status.CANCELLED)
                        && verb.relation().equals("advcl")
                || isObject(verb) && governor.gives(Status.PLANNED);
    }

    /** A verb that the tree takes for a noun: "accused Peru of firing on boats", "barred it from selling". */
    private static boolean isObject(Word verb) {
        return verb.isTagged("VBG")
                && List.of("obl", "nmod").contains(verb.relation())
                && List.of("of", "from", "for").contains(verb.marker());
    }
}
