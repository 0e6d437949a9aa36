package org.chancery.knowledge;

import java.util.Set;

/**
 * Words that report what somebody says.
 *
 * @param id local name
 * @param stance local name of the stance in the ontology
 * @param verbs base forms of verbs that take what is said
 * @param nouns base forms of nouns that take what is said as a clause: "reports that"
 * @param takes how the verbs take it: {@code clause} (also a quote), {@code infinitive}, {@code object}, or a
 *     preposition
 */
public record ReportingWord(String id, String stance, Set<String> verbs, Set<String> nouns, Set<String> takes) {
    public ReportingWord {
        verbs = Set.copyOf(verbs);
        nouns = Set.copyOf(nouns);
        takes = takes.isEmpty() ? Set.of("clause") : Set.copyOf(takes);
    }
}
