package org.chancery.knowledge;

import java.util.Set;

/**
 * Words that report what somebody says.
 *
 * @param id local name
 * @param stance local name of the stance in the ontology
 * @param verbs base forms of verbs that take what is said as a clause or a quote
 * @param nouns base forms of nouns that do: "reports that"
 */
public record ReportingWord(String id, String stance, Set<String> verbs, Set<String> nouns) {
    public ReportingWord {
        verbs = Set.copyOf(verbs);
        nouns = Set.copyOf(nouns);
    }
}
