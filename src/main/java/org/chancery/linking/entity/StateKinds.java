package org.chancery.linking.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Of what kind states are: Morocco is a kingdom, Fiji an island nation. */
public final class StateKinds {
    private final Map<String, Set<String>> states = new HashMap<>();

    /** @param lines a word and the codes of the states that are of its kind, a space between */
    StateKinds(Iterable<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ");
            Set<String> ids = new HashSet<>();
            Arrays.stream(words).skip(1).forEach(code -> ids.add("state/" + code));
            states.put(words[0], ids);
        }
    }

    /** Whether {@code word}, in lower case, is the word for a kind of state. */
    public boolean isKind(String word) {
        return states.containsKey(word);
    }

    /** Which states all those of {@code words} that name a kind may stand for. */
    public Predicate<String> fitting(List<String> words) {
        return state -> words.stream()
                .filter(states::containsKey)
                .allMatch(word -> states.get(word).contains(state));
    }
}
