package org.chancery.extraction.trigger;

import static org.chancery.syntax.DependencyRelation.COMPOUND_PRT;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.extraction.factuality.Negation;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Trigger;
import org.chancery.model.Span;
import org.chancery.syntax.Word;

/** Finds the other words of a trigger: "call off", "not accept", "phone call". */
final class TriggerParticles {
    private static final int FARTHEST_BEFORE = 4;
    private static final int FARTHEST_BEHIND = 7;

    private final Negation negation;

    TriggerParticles(Lexicon lexicon) {
        this.negation = new Negation(lexicon);
    }

    /** The words of {@code trigger} with {@code word} as the first; nothing where one is missing. */
    Optional<Span> span(Word word, Trigger trigger) {
        Span span = word.span();
        for (String particle : trigger.particles()) {
            Optional<Word> found = near(word)
                    .filter(other -> isParticle(other, particle) && belongs(other, word, particle))
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            span = span.union(found.get().span());
        }
        return Optional.of(span);
    }

    private static Stream<Word> near(Word word) {
        return word.tree().words().stream()
                .skip(Math.max(0, word.index() - FARTHEST_BEFORE))
                .limit(FARTHEST_BEFORE + FARTHEST_BEHIND + 1L)
                .filter(other -> word.distance(other) <= FARTHEST_BEHIND);
    }

    private boolean isParticle(Word word, String particle) {
        boolean same = word.lowerLemma().equals(particle)
                || word.lower().equals(particle)
                || particle.equals("not") && word.lemma().equals("never")
                || particle.equals("will") && word.lemma().equals("would");
        return same && !(particle.equals("not") && negation.isFocusing(word)) && !isOfTime(word);
    }

    /**
     * Before a noun a modifier; after a verb a particle, adverb or preposition that belongs to it or stands next to it.
     */
    private static boolean belongs(Word particle, Word word, String notation) {
        boolean noun = word.isNoun();
        boolean placed = noun || Trigger.leads(notation) ? particle.precedes(word) : particle.follows(word);
        return placed
                && (particle.governor() == word
                        || Math.abs(particle.distance(word)) == 1
                        || !noun && isLinked(particle, word));
    }

    /** A preposition behind the object, "took Peru to court", or behind an adverb. */
    private static boolean isLinked(Word particle, Word verb) {
        Word governor = particle.governor();
        Word above = governor.governor();
        boolean linked =
                above == verb || above.governor() == verb && above.relation().matches("obj|obl|advmod");
        return governor.exists() && !governor.isVerb() && linked;
    }

    /**
     * Whether it has a particle that the trigger does not: "back out" for "back", "rule out action against" for "rule
     * against".
     */
    static boolean isPhrasal(Word verb, Trigger trigger) {
        Word particle = verb.isVerb() ? verb.dependent(COMPOUND_PRT) : Word.NONE;
        return particle.exists() && !isOfTime(particle) && !trigger.particles().contains(particle.lowerLemma());
    }

    /** Whether the particle belongs to a time: "called on Monday" is no "call on". */
    private static boolean isOfTime(Word particle) {
        Word governor = particle.governor();
        return particle.next().entity().matches("DATE|TIME")
                || governor.follows(particle) && governor.entity().matches("DATE|TIME|DURATION");
    }
}
