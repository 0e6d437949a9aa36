package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a lexical entry, written {@code accuse}, {@code call off}, {@code lodge <protest|complaint>} for a verb
 * with its particles and, in brackets, the object it needs; {@code not accept} for one that is negated, {@code out of
 * the question} for an idiom, {@code will not lift} also with its modal; {@code release <!report>} for one that must
 * not have that object; {@code phone call} for a noun with its modifiers before it.
 *
 * @param lemma base form of the trigger word
 * @param particles words that stand with it: after a verb, before a noun
 * @param objects base forms of which the verb's object must be one, {@code #city} for any name of that kind, two words
 *     where its kind counts: {@code rescue team}; empty where any will do
 * @param barred base forms that the verb's object must not be: {@code release <!report|statement>}
 */
public record Trigger(String lemma, List<String> particles, Set<String> objects, Set<String> barred) {
    private static final Set<String> LEADING = Set.of("will", "not");
    private static final Set<String> OPENING_IDIOMS = Set.of("out", "off", "of", "the", "behind", "on");

    public Trigger {
        particles = List.copyOf(particles);
        objects = Set.copyOf(objects);
        barred = Set.copyOf(barred);
    }

    /** Reads the notation for a word of part of speech {@code part}. */
    public static Trigger parse(String notation, LexicalEntry.Part part) {
        Set<String> objects = Set.of();
        String words = notation.strip().replace("<!", "<");
        boolean isBarred = notation.contains("<!");
        int bracket = words.indexOf('<');
        if (bracket >= 0) {
            if (!words.endsWith(">")) {
                throw new IllegalArgumentException("a bracket is not closed: " + notation);
            }
            objects = Set.copyOf(new HashSet<>(Arrays.asList(
                    words.substring(bracket + 1, words.length() - 1).split("\\|"))));
            words = words.substring(0, bracket).strip();
        }
        List<String> list = new ArrayList<>(Arrays.asList(words.split("\\s+")));
        if (list.get(0).isEmpty()) {
            throw new IllegalArgumentException("a trigger needs a word: " + notation);
        }
        String lemma = list.remove(part == LexicalEntry.Part.NOUN ? list.size() - 1 : leading(list, part));
        return new Trigger(lemma, list, isBarred ? Set.of() : objects, isBarred ? objects : Set.of());
    }

    /** How many words stand before the verb, or before the noun of an idiom. */
    private static int leading(List<String> words, LexicalEntry.Part part) {
        Set<String> before = part == LexicalEntry.Part.ADJECTIVE ? OPENING_IDIOMS : LEADING;
        int leading = 0;
        while (leading < words.size() - 1 && before.contains(words.get(leading))) {
            leading++;
        }
        return leading;
    }

    /** Whether {@code particle} stands before the verb; "out" and "off" do so in idioms only. */
    public static boolean leads(String particle) {
        return LEADING.contains(particle);
    }
}
