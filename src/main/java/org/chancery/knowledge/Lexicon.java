package org.chancery.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words and constructions that evoke facts.
 *
 * @param entries what evokes which event type
 * @param governors what makes an event planned, possible, denied, …
 * @param reporting words that report speech
 * @param media words that tell in which way a statement reached the public
 * @param modes what tells how an event is done; the first rule that holds counts
 * @param contexts what tells what an event is part of; every rule that holds counts
 * @param trees how known errors of the parser are mended, in the order in which they are tried
 * @param words lists of closed-class words by name, lower case
 */
public record Lexicon(
        List<LexicalEntry> entries,
        List<Governor> governors,
        List<ReportingWord> reporting,
        List<MediumWord> media,
        List<FacetRule> modes,
        List<FacetRule> contexts,
        List<TreeRule> trees,
        Map<String, Set<String>> words) {
    public Lexicon {
        entries = List.copyOf(entries);
        governors = List.copyOf(governors);
        reporting = List.copyOf(reporting);
        media = List.copyOf(media);
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        trees = List.copyOf(trees);
        words = Map.copyOf(words);
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
