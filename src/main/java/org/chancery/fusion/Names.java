package org.chancery.fusion;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names and words without what differs by spelling only: case, accents, punctuation. */
final class Names {
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> STOP_WORDS = Set.of(
            ("a an the of to in on at by for from with and or but as is are was were be been has have had will would said says"
                            + " say that this these those it its he his she her they their who which after before over about into"
                            + " against not also than up out")
                    .split(" "));

    private Names() {}

    /** The words of a text, folded, in their order. */
    static List<String> words(String text) {
        String plain = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NOT_A_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    /** The words of a name, without what only tells a father from a son. */
    static List<String> parts(String name) {
        List<String> words = words(name);
        return words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))
                ? words.subList(0, words.size() - 1)
                : words;
    }

    /** The family name: the last word. */
    static String family(String name) {
        List<String> parts = parts(name);
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    /** The words that carry the content of a text. */
    static Set<String> content(String text) {
        Set<String> content = new TreeSet<>(words(text));
        content.removeAll(STOP_WORDS);
        return content;
    }

    /** The share of the words of both that are words of each, from 0 to 1; two empty sets share nothing. */
    static double overlap(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }
}
