package org.chancery.grounding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Argument;
import org.chancery.model.Attribution;
import org.chancery.model.Evidence;
import org.chancery.model.Mention;
import org.chancery.model.Role;
import org.chancery.model.Span;

/**
 * Refuses a side of the neighbouring sentence that stands in for somebody who is named in the words of the event and
 * plays no part in it: "Peru", taken from the sentence before, in "Chile recalled its envoy".
 */
final class SideBounds {
    private final SearchedText text;
    private final Cast cast;

    SideBounds(SearchedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /**
     * Checks the sides of an event.
     *
     * @param core the roles without which an event is another one
     * @param places the words that tell the event
     */
    void check(List<Argument> sides, List<Attribution> sources, List<Span> places, Set<Role> core) throws Refusal {
        for (Argument side : sides) {
            if (core.contains(side.role()) && side.entity() != null && isOutside(side.evidence(), places)) {
                for (Mention idle : idle(sides, sources, places)) {
                    throw new Refusal(side.role().term() + ": "
                            + SearchedText.shown(side.evidence().quote())
                            + " does not stand in the words for it, and "
                            + SearchedText.shown(idle.span().of(text.text())) + " there plays no part");
                }
            }
        }
    }

    private boolean isOutside(Evidence words, List<Span> places) {
        return places.stream().noneMatch(place -> text.sentencesOf(place).contains(spanOf(words)));
    }

    /** Those who are mentioned in {@code places} and have no part in the event. */
    private List<Mention> idle(List<Argument> sides, List<Attribution> sources, List<Span> places) {
        Set<String> busy = new HashSet<>();
        sides.forEach(side -> busy.add(side.entity()));
        sources.forEach(source -> busy.add(source.entity()));
        List<Evidence> words = Stream.concat(
                        sides.stream().map(Argument::evidence), sources.stream().map(Attribution::evidence))
                .toList();
        return cast.mentions().stream()
                .filter(this::mayAct)
                .filter(mention -> places.stream().anyMatch(place -> place.contains(mention.span())))
                .filter(mention -> !busy.contains(mention.entity()) && !busy.contains(cast.standsFor(mention.entity())))
                .filter(mention -> words.stream().noneMatch(each -> spanOf(each).contains(mention.span())))
                .toList();
    }

    private boolean mayAct(Mention mention) {
        String entity = mention.entity();
        return cast.entity(entity).kind().isAgent() || !cast.standsFor(entity).equals(entity);
    }

    private static Span spanOf(Evidence words) {
        return new Span(words.begin(), words.end());
    }
}
