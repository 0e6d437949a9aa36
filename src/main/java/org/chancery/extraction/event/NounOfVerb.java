package org.chancery.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extraction.draft.Draft;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;

/** Finds the event noun that tells the same as a verb: "discussed it in a telephone call" is the call. */
final class NounOfVerb {
    private final Set<String> attending;
    private final List<Draft> drafts;

    NounOfVerb(Lexicon lexicon, List<Draft> drafts) {
        this.attending = lexicon.words(WordList.ATTENDING_PREPOSITIONS);
        this.drafts = drafts;
    }

    /** The noun, unless it is one of {@code fallen}. */
    Optional<Draft> of(Draft verb, Set<Draft> fallen) {
        return verb.isNoun()
                ? Optional.empty()
                : drafts.stream()
                        .filter(noun -> noun.isNoun() && noun.sentence() == verb.sentence())
                        .filter(noun -> verb.entry().antecedents().contains(noun.type()))
                        .filter(noun -> noun.support() == verb.trigger() || isHeldIn(verb, noun))
                        .filter(noun -> !fallen.contains(noun.resolved()))
                        .findFirst();
    }

    /** Whether the same people are said to do it in or during the event. */
    private boolean isHeldIn(Draft verb, Draft noun) {
        return attending.contains(noun.trigger().marker())
                && verb.parties().size() > 1
                && verb.parties().equals(noun.parties());
    }
}
