package org.chancery.extraction.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Drop;
import org.chancery.model.Role;

/** Chooses the events that have all they need, one for each trigger, and says of the others what they lack. */
public final class EventSelection {
    private final Shortcomings shortcomings;
    private final NounOfVerb nouns;
    private final List<Drop> drops;

    public EventSelection(ArticleView view, Lexicon lexicon, List<Draft> drafts, List<Drop> drops) {
        this.nouns = new NounOfVerb(lexicon, drafts);
        this.shortcomings = new Shortcomings(view, lexicon, nouns);
        this.drops = drops;
    }

    /** A noun may get what it lacks from other mentions; a verb has it or falls. */
    public boolean stands(Draft draft) {
        return draft.isNoun() || shortcomings.of(draft, Set.of()).isEmpty();
    }

    /** The events that have all they need. One that is only kept by an event that falls falls with it. */
    public Set<Draft> keep(List<Draft> events) {
        Map<Draft, String> fallen = fallen(events);
        fallen.keySet()
                .forEach(draft -> nouns.of(draft, fallen.keySet()).ifPresent(noun -> tell(draft, noun.resolved())));
        fallen.forEach((draft, reason) ->
                drops.add(new Drop(draft.triggers().get(0), draft.entry().id(), reason)));
        return oneForEachTrigger(
                events.stream().filter(draft -> !fallen.containsKey(draft)).toList());
    }

    private Map<Draft, String> fallen(List<Draft> events) {
        Map<Draft, String> fallen = new LinkedHashMap<>();
        int before = -1;
        while (fallen.size() > before) {
            before = fallen.size();
            for (Draft draft : events) {
                if (!fallen.containsKey(draft)) {
                    shortcomings.of(draft, fallen.keySet()).ifPresent(reason -> fallen.put(draft, reason));
                }
            }
        }
        return fallen;
    }

    /** What is discussed in a call is the topic of the call. */
    private static void tell(Draft verb, Draft noun) {
        List<DraftArgument> topics = noun.has(Role.TOPIC)
                ? List.of()
                : verb.arguments().stream()
                        .filter(argument -> argument.role() == Role.TOPIC)
                        .toList();
        topics.forEach(noun::add);
    }

    /** Where two entries read the same words, the one with more arguments stays. */
    private static Set<Draft> oneForEachTrigger(Collection<Draft> kept) {
        Map<Integer, Draft> best = new HashMap<>();
        for (Draft draft : kept) {
            best.merge(draft.triggers().get(0).begin(), draft, (one, other) -> parts(other) > parts(one) ? other : one);
        }
        return new HashSet<>(best.values());
    }

    /** How many play a part in the event. */
    private static long parts(Draft draft) {
        return draft.arguments().stream()
                .filter(argument -> argument.role() != Role.CONCERNS && argument.role() != Role.ON_CONDITION)
                .count();
    }
}
