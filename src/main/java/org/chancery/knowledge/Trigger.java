package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words of a lexical entry, written {@code accuse}, {@code call off}, {@code lodge <protest|complaint>} for a verb with
 * its particles and, in brackets, the object it needs; {@code not accept} for one that is negated; {@code phone call} for a
 * noun with its modifiers before it.
 *
 * @param lemma base form of the trigger word
 * @param particles words that stand with it: after a verb, before a noun
 * @param objects base forms of which the verb's object must be one; empty where any will do
 */
public record Trigger(String lemma, List<String> particles, Set<String> objects) {
    public Trigger {
        particles = List.copyOf(particles);
        objects = Set.copyOf(objects);
    }

    /** Reads the notation for a word of part of speech {@code part}. */
    public static Trigger parse(String notation, LexicalEntry.Part part) {
        Set<String> objects = Set.of();
        String words = notation.strip();
        int bracket = words.indexOf('<');
        if (bracket >= 0) {
            if (!words.endsWith(">")) {
                throw new IllegalArgumentException("a bracket is not closed: " + notation);
            }
            objects = Set.copyOf(Arrays.asList(words.substring(bracket + 1, words.length() - 1).split("\\|")));
            words = words.substring(0, bracket).strip();
        }
        List<String> list = new ArrayList<>(Arrays.asList(words.split("\\s+")));
        if (list.get(0).isEmpty()) {
            throw new IllegalArgumentException("a trigger needs a word: " + notation);
        }
        boolean negated = list.get(0).equals("not") && list.size() > 1;
        String lemma = list.remove(part == LexicalEntry.Part.NOUN ? list.size() - 1 : negated ? 1 : 0);
        return new Trigger(lemma, list, objects);
    }
}
