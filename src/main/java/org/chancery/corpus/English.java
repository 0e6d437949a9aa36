package org.chancery.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells texts in other languages by their script and by the small words that every sentence needs.
 *
 * <p>It speaks only where it has evidence: a headline of bare names passes.
 */
final class English {
    private static final String OWN = "English";
    private static final int ENOUGH = 20_000; // characters that are looked at
    private static final int MANY_WORDS = 40; // in so many words of English, some are function words
    private static final double FEW = 0.08;
    private static final double CLEARLY = 0.2;
    private static final int CLEAR = 3; // different function words of another language that are no accident
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final English STANDARD = read("function-words.txt");

    private final Map<String, Set<String>> functionWords;

    private English(Map<String, Set<String>> functionWords) {
        this.functionWords = functionWords;
    }

    /** The test with the word lists that come with Chancery. */
    static English standard() {
        return STANDARD;
    }

    /** Whether a declared language is English: {@code en}, {@code en-GB}, {@code eng}, {@code English}. */
    static boolean isEnglishTag(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT).matches("en|eng|en[-_].*|english");
    }

    /** What the text is written in, in words for a message; empty where nothing speaks against English. */
    Optional<String> otherLanguage(String text) {
        String start = text.substring(0, Math.min(text.length(), ENOUGH));
        return otherScript(start).or(() -> otherWords(start));
    }

    /** Whether this is English beyond doubt, whatever somebody says of it. */
    boolean isClear(String text) {
        String start = text.substring(0, Math.min(text.length(), ENOUGH));
        List<String> words = words(start);
        return words.size() >= MANY_WORDS
                && count(words, OWN) > CLEARLY * words.size()
                && otherLanguage(text).isEmpty();
    }

    private static Optional<String> otherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin < letters ? Optional.of("a language in another script") : Optional.empty();
    }

    private Optional<String> otherWords(String text) {
        List<String> words = words(text);
        long own = count(words, OWN);
        Optional<String> other = functionWords.keySet().stream()
                .filter(language -> !language.equals(OWN))
                .filter(language -> kinds(words, language) >= CLEAR && count(words, language) > 2 * own)
                .findFirst();
        boolean wordless = words.size() >= MANY_WORDS && own < FEW * words.size();
        return other.or(() -> wordless ? Optional.of("another language: hardly an English word") : Optional.empty());
    }

    private static List<String> words(String text) {
        return NO_LETTER
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private long kinds(List<String> words, String language) {
        Set<String> sought = functionWords.get(language);
        return words.stream().filter(sought::contains).distinct().count();
    }

    private long count(List<String> words, String language) {
        Set<String> sought = functionWords.get(language);
        return words.stream().filter(sought::contains).count();
    }

    private static English read(String resource) {
        var lists = new LinkedHashMap<String, Set<String>>();
        var bytes = Objects.requireNonNull(English.class.getResourceAsStream(resource), resource);
        try (var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(":", 2);
                        lists.put(parts[0].strip(), Set.of(parts[1].strip().split("\\s+")));
                    });
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return new English(lists);
    }
}
