package org.chancery.extraction.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Idiom;
import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Trigger;
import org.chancery.model.Span;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** Finds the triggers of the lexicon in a sentence. Safe for use by many threads. */
public final class TriggerMatcher {
    /** A trigger found: the entry, the word that the arguments depend on, and the words of the trigger. */
    public record Match(LexicalEntry entry, Trigger trigger, Word word, Span span) {
        /** The more words it asks for, the better it is. */
        int weight() {
            return trigger.particles().size() + (trigger.objects().isEmpty() ? 0 : 1);
        }
    }

    private record Keyed(LexicalEntry entry, Trigger trigger) {}

    private record OtherUse(Idiom idiom, Trigger trigger) {}

    private final Map<String, List<Keyed>> byLemma = new HashMap<>();
    private final Map<String, List<OtherUse>> idioms = new HashMap<>();
    private final TriggerForm form;
    private final TriggerParticles particles;

    public TriggerMatcher(Lexicon lexicon, Grammar grammar) {
        form = new TriggerForm(lexicon, grammar);
        particles = new TriggerParticles(lexicon);
        for (LexicalEntry entry : lexicon.entries()) {
            for (Trigger trigger : entry.triggers()) {
                byLemma.computeIfAbsent(trigger.lemma(), any -> new ArrayList<>())
                        .add(new Keyed(entry, trigger));
            }
        }
        lexicon.idioms().forEach(this::add);
    }

    private void add(Idiom idiom) {
        for (Trigger trigger : idiom.triggers()) {
            idioms.computeIfAbsent(trigger.lemma(), any -> new ArrayList<>()).add(new OtherUse(idiom, trigger));
        }
    }

    /**
     * What {@code word} triggers, the most specific trigger only; of equally specific ones all; in an idiom nothing.
     */
    public List<Match> at(Word word) {
        if (isIdiomatic(word)) {
            return List.of();
        }
        List<Match> matches = matches(word);
        int best = matches.stream().mapToInt(Match::weight).max().orElse(0);
        return matches.stream()
                .filter(match -> match.weight() == best)
                .filter(new FirstOfEntry()::isNew)
                .toList();
    }

    private List<Match> matches(Word word) {
        return byLemma.getOrDefault(word.lowerLemma(), List.of()).stream()
                .filter(keyed -> form.fits(word, keyed.entry().part(), keyed.trigger()))
                .filter(keyed -> !TriggerParticles.isPhrasal(word, keyed.trigger()))
                .flatMap(keyed -> match(word, keyed).stream())
                .toList();
    }

    private Optional<Match> match(Word word, Keyed keyed) {
        return particles
                .span(word, keyed.trigger())
                .map(span -> new Match(keyed.entry(), keyed.trigger(), place(word, keyed), span));
    }

    private boolean isIdiomatic(Word word) {
        return idioms.getOrDefault(word.lowerLemma(), List.of()).stream()
                .filter(use -> form.fits(word, use.idiom().part(), use.trigger()))
                .anyMatch(use -> particles.span(word, use.trigger()).isPresent());
    }

    /** An entry triggers once, however many of its patterns hold on the same words. */
    private static final class FirstOfEntry {
        private final Set<List<Object>> seen = new HashSet<>();

        boolean isNew(Match match) {
            return seen.add(List.of(match.entry().id(), match.word().index(), match.span()));
        }
    }

    /** The word that the arguments depend on: for a modal the verb that it modifies. */
    private static Word place(Word word, Keyed keyed) {
        return keyed.entry().part() == LexicalEntry.Part.MODAL ? word.governor() : word;
    }
}
