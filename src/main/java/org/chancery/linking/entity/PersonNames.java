package org.chancery.linking.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How names of people are compared: without accents, titles and particles, and whatever the way of transliteration. */
public final class PersonNames {
    private static final Set<String> TITLES =
            Set.of(("mr mrs ms miss dr sir lady lord prof dame col gen baroness duchess professor "
                            + "capt captain capitan colonel adm admiral lt sgt maj sen rep gov rev hon")
                    .split(" "));
    private static final Map<String, String> LETTERS =
            Map.of("ı", "i", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th");

    private static final int SHORTEST_ALIKE = 4;

    private PersonNames() {}

    /**
     * The words of {@code name} for comparison; "Mr." and the like are left out, but a name keeps at least one word.
     */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : withoutTitles(plain(name).split("[^\\p{L}\\p{Nd}']+"))) {
            boolean repeated = !words.isEmpty() && words.get(words.size() - 1).equals(key(word));
            if (!word.isEmpty() && !repeated) {
                words.add(key(word));
            }
        }
        if (words.size() > 1 && Set.of("al", "el", "van", "von", "de", "der").contains(words.get(0))) {
            return words.subList(1, words.size());
        }
        return words;
    }

    private static List<String> withoutTitles(String[] words) {
        List<String> rest = Stream.of(words).filter(word -> !word.isEmpty()).toList();
        while (rest.size() > 1 && TITLES.contains(rest.get(0))) {
            rest = rest.subList(1, rest.size());
        }
        return rest;
    }

    /** Whether {@code words} may be a shorter or another way to write {@code full}. */
    public static boolean isFormOf(List<String> words, List<String> full) {
        if (words.isEmpty() || full.isEmpty()) {
            return false;
        }
        if (words.size() == 1) {
            return words.get(0).equals(full.get(full.size() - 1));
        }
        boolean suffix = full.size() >= words.size()
                && full.subList(full.size() - words.size(), full.size()).equals(words);
        return suffix || hasSameEnds(words, full) && (isPart(words, full) || isPart(full, words));
    }

    /** Whether first and last name agree; two different middle initials make two people. */
    private static boolean hasSameEnds(List<String> words, List<String> full) {
        boolean ends =
                words.get(0).equals(full.get(0)) && words.get(words.size() - 1).equals(full.get(full.size() - 1));
        boolean initials = Stream.concat(words.stream(), full.stream()).anyMatch(word -> word.length() == 1);
        return ends && (!initials || words.size() == 2 || full.size() == 2);
    }

    /** Whether {@code words} are {@code full} but for how the first name is transliterated: "Moammar", "Muammar". */
    public static boolean soundsLike(List<String> words, List<String> full) {
        return words.size() == full.size()
                && words.size() > 1
                && words.subList(1, words.size()).equals(full.subList(1, full.size()))
                && Math.min(words.get(0).length(), full.get(0).length()) >= SHORTEST_ALIKE
                && ending(words.get(0)).equals(ending(full.get(0)))
                && sound(words.get(0)).equals(sound(full.get(0)));
    }

    private static String ending(String word) {
        return word.substring(word.length() - 1);
    }

    /** A word in which "o" and "u", "e" and "a" are one: "Hassan" and "Hussein" differ, "Ahmed" and "Ahmad" do not. */
    private static String sound(String word) {
        return word.charAt(0)
                + word.substring(1).replaceAll("[ou]+", "u").replace('e', 'a').replaceAll("(.)\\1", "$1");
    }

    private static boolean isPart(List<String> words, List<String> full) {
        int found = 0;
        for (String word : full) {
            found += found < words.size() && words.get(found).equals(word) ? 1 : 0;
        }
        return found == words.size();
    }

    /** {@code name} as it stands, without "Mr." and a possessive. */
    public static String withoutTitle(String name) {
        String plain = name.strip().replaceAll("['’]s?$", "");
        int space = plain.indexOf(' ');
        boolean titled = space > 0
                && TITLES.contains(plain.substring(0, space).replace(".", "").toLowerCase(Locale.ROOT));
        return titled ? withoutTitle(plain.substring(space + 1)) : plain;
    }

    private static String plain(String name) {
        return withoutAccents(name).replace("’", "'").replaceAll("'s\\b|'$", "");
    }

    /** {@code name} in lower case with plain letters. */
    public static String withoutAccents(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    /** A word without what transliterations differ in: "Zelensky", "Zelenskyy" and "Zelenskiy" have one key. */
    private static String key(String word) {
        return word.replace("'", "")
                .replace('y', 'i')
                .replace('j', 'i')
                .replace("shch", "sch")
                .replace("dh", "d")
                .replace("kh", "h")
                .replace("nka", "nko")
                .replaceAll("(.)\\1", "$1");
    }
}
