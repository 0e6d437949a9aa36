package org.chancery.knowledge;

import java.util.Set;

/**
 * Words that tell in which way a statement reached the public.
 *
 * @param id local name
 * @param medium local name of the medium in the ontology
 * @param nouns what it is said in, on or at, lower case, of one or more words: "press conference"
 * @param verbs base forms of reporting verbs that tell it by themselves: "tweet"
 * @param addressees base forms of nouns for those who are told it: "reporter"
 */
public record MediumWord(String id, String medium, Set<String> nouns, Set<String> verbs, Set<String> addressees) {
    public MediumWord {
        nouns = Set.copyOf(nouns);
        verbs = Set.copyOf(verbs);
        addressees = Set.copyOf(addressees);
    }
}
