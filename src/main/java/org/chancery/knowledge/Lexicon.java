package org.chancery.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words and constructions that evoke facts.
 *
 * @param entries what evokes which event type
 * @param idioms words that look like a trigger and tell of no event
 * @param operators what makes an event planned, possible, denied, …
 * @param standings what becomes of that by how the operator stands itself
 * @param reporting words that report speech
 * @param media words that tell in which way a statement reached the public
 * @param modes what tells how an event is done; the first rule that holds counts
 * @param contexts what tells what an event is part of; every rule that holds counts
 * @param trees how known errors of the parser are mended, in the order in which they are tried
 * @param types which class of events is a kind of which
 * @param words lists of closed-class words by name, lower case
 */
public record Lexicon(
        List<LexicalEntry> entries,
        List<Idiom> idioms,
        List<Operator> operators,
        Standings standings,
        List<ReportingWord> reporting,
        List<MediumWord> media,
        List<FacetRule> modes,
        List<FacetRule> contexts,
        List<TreeRule> trees,
        EventTypes types,
        Map<String, Set<String>> words) {
    public Lexicon {
        entries = List.copyOf(entries);
        idioms = List.copyOf(idioms);
        operators = List.copyOf(operators);
        reporting = List.copyOf(reporting);
        media = List.copyOf(media);
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        trees = List.copyOf(trees);
        words = Map.copyOf(words);
    }

    /** All verbs that report speech. */
    public Set<String> reportingVerbs() {
        return reporting.stream().flatMap(word -> word.verbs().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** All nouns, of one word, that name an event by themselves: "visit", "blockade". */
    public Set<String> deeds() {
        return entries.stream()
                .filter(entry -> entry.part() == LexicalEntry.Part.NOUN)
                .flatMap(entry -> entry.triggers().stream())
                .filter(trigger ->
                        trigger.particles().isEmpty() && trigger.objects().isEmpty())
                .map(Trigger::lemma)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * All words that say something of an event in this place: those that negate it for
     * {@link Operator.Position#NEGATION}.
     */
    public Set<String> words(Operator.Position position) {
        return operators.stream()
                .filter(operator -> operator.positions().contains(position))
                .flatMap(operator -> operator.words().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of {@code list}. */
    public Set<String> words(WordList list) {
        return words(list.term());
    }

    /** The list of this name. */
    public Set<String> words(String name) {
        Set<String> list = words.get(name);
        if (list == null) {
            throw new IllegalArgumentException("the lexicon has no word list " + name);
        }
        return list;
    }
}
