package org.chancery.syntax.pattern;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.syntax.Word;

/** What a word must be: {@code tag:VBD|VBN lemma:@tells-fact}. {@link PatternNotation} tells how it is written. */
record WordTest(List<Feature> features) {
    /** Nothing asked. */
    static final WordTest ANY = new WordTest(List.of());

    WordTest {
        features = List.copyOf(features);
    }

    /** The relation {@code name} to whatever it is. */
    static WordTest relation(String name) {
        return new WordTest(List.of(new Feature(Attribute.REL, true, Set.of(name), List.of())));
    }

    boolean test(Word word) {
        for (Feature feature : features) {
            if (!feature.test(word)) {
                return false;
            }
        }
        return true;
    }

    /** Something about a word that can be asked. */
    enum Attribute {
        TAG,
        LEMMA,
        WORD,
        ENTITY,
        MARKER,
        REL,
        SHAPE,
        PHRASE;

        private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+");
        private static final Pattern SMALL_LETTERS = Pattern.compile("\\p{Ll}+");

        String of(Word word) {
            return switch (this) {
                case TAG -> word.tag();
                case LEMMA -> word.lemma();
                case WORD -> word.lower();
                case ENTITY -> word.token().entity();
                case MARKER -> word.marker().replace(' ', '_');
                case REL -> word.relation();
                case SHAPE -> shape(word.form());
                case PHRASE -> word.lemma() + " " + word.next().lower();
            };
        }

        /** Runs of capitals and of small letters as one letter each: {@code Xx} for "Peru", {@code X} for "OSLO". */
        private static String shape(String form) {
            String capitals = CAPITALS.matcher(form).replaceAll("X");
            return SMALL_LETTERS.matcher(capitals).replaceAll("x");
        }
    }

    /**
     * One question to a word.
     *
     * @param wanted false where the word must be none of them
     * @param values exact ones
     * @param affixes those with {@code *} at one end, which stands for any letters
     */
    record Feature(Attribute attribute, boolean wanted, Set<String> values, List<String> affixes)
            implements Predicate<Word> {
        Feature {
            values = Set.copyOf(values);
            affixes = List.copyOf(affixes);
        }

        @Override
        public boolean test(Word word) {
            String value = attribute.of(word);
            return (values.contains(value) || fits(value)) == wanted;
        }

        private boolean fits(String value) {
            for (String affix : affixes) {
                if (fits(affix, value)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean fits(String affix, String value) {
            return affix.startsWith("*")
                    ? value.endsWith(affix.substring(1))
                    : value.startsWith(affix.substring(0, affix.length() - 1));
        }
    }
}
