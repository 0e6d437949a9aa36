package org.chancery.knowledge;

import java.util.Set;

/**
 * What gives an event a mode or a context. It must be of one of the types, where there are any, and one of the other
 * conditions must hold, where there is any.
 *
 * @param id local name
 * @param term local name of the mode or context in the ontology
 * @param types local names of the event types, none for all
 * @param contents local names of event types, one of which must be what the event is about: what is asked for
 * @param participants how many must take part at least, or 0
 * @param words lower case, one of which must be among the event's words; the last word of each is a base form
 */
public record FacetRule(
        String id, String term, Set<String> types, Set<String> contents, int participants, Set<String> words) {
    public FacetRule {
        types = Set.copyOf(types);
        contents = Set.copyOf(contents);
        words = Set.copyOf(words);
    }

    /** Whether the type alone tells. */
    public boolean isOfType() {
        return contents.isEmpty() && participants == 0 && words.isEmpty();
    }
}
