package org.chancery.extraction.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extraction.draft.Draft;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;

/** Finds the event noun that tells the same as a verb: "discussed it in a telephone call" is the call. */
final class NounOfVerb {
    private final Set<String> attending;
    private final Map<Integer, List<Draft>> nouns;

    NounOfVerb(Lexicon lexicon, List<Draft> drafts) {
        this.attending = lexicon.words(WordList.ATTENDING_PREPOSITIONS);
        this.nouns = drafts.stream().filter(Draft::isNoun).collect(Collectors.groupingBy(Draft::sentence));
    }

    /** The noun, unless it is one of {@code fallen}. */
    Optional<Draft> of(Draft verb, Set<Draft> fallen) {
        return verb.isNoun()
                ? Optional.empty()
                : nouns.getOrDefault(verb.sentence(), List.of()).stream()
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
