package org.chancery.fusion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that {@link Markers} are read from; they are data, in {@code ontology/fusion/markers.ttl}. */
final class MarkerWords {
    private static final FusionFile FILE = FusionFile.read("markers.ttl");
    private static final Set<String> AGAIN = FILE.words("again");
    private static final Set<String> OFTEN = FILE.words("often");
    private static final Set<String> MOVED = FILE.words("moved");
    private static final Set<String> COUNTED = FILE.words("round");
    private static final String NUMBERED = "round-";
    private static final Map<String, Integer> ORDINALS = ordinals();
    private static final Map<String, String> PARTS_OF_DAY = partsOfDay("early", "late");

    private MarkerWords() {}

    static boolean tellAnother(List<String> words) {
        return words.stream().anyMatch(AGAIN::contains);
    }

    static boolean tellMany(List<String> words) {
        return words.stream().anyMatch(OFTEN::contains);
    }

    static boolean tellAnotherTime(List<String> words) {
        return IntStream.range(0, words.size())
                .anyMatch(i ->
                        MOVED.contains(words.get(i)) || i > 0 && MOVED.contains(words.get(i - 1) + " " + words.get(i)));
    }

    /** Which one of a row the words count, or 0. */
    static int round(List<String> words) {
        return IntStream.range(1, words.size())
                .filter(i -> COUNTED.contains(words.get(i)))
                .map(i -> ORDINALS.getOrDefault(words.get(i - 1), 0))
                .filter(ordinal -> ordinal > 0)
                .findFirst()
                .orElse(0);
    }

    /** The first half of the day that is told, {@code early} or {@code late}, or empty. */
    static String partOfDay(List<String> words) {
        return words.stream()
                .filter(PARTS_OF_DAY::containsKey)
                .map(PARTS_OF_DAY::get)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Integer> ordinals() {
        return FILE.meanings().entrySet().stream()
                .filter(entry -> entry.getValue().startsWith(NUMBERED))
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> Integer.valueOf(entry.getValue().substring(NUMBERED.length()))));
    }

    private static Map<String, String> partsOfDay(String... parts) {
        return Stream.of(parts)
                .flatMap(part -> FILE.words(part).stream().map(word -> Map.entry(word, part)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
