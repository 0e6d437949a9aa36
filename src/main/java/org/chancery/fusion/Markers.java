package org.chancery.fusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words of a report that tell one event from the next of its kind.
 *
 * @param again whether it is said to be a further one: "called again"
 * @param round which one of a row it is said to be, or 0
 * @param partOfDay morning or evening, or empty
 * @param moved whether it is said to have another time than before
 */
record Markers(boolean again, int round, String partOfDay, boolean moved) {
    private static final Set<String> AGAIN = Set.of("again", "another");
    private static final Set<String> MOVED =
            Set.of("postponed", "rescheduled", "moved", "delayed", "deferred", "postponement", "brought");
    private static final Map<String, Integer> ROUNDS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6);
    private static final Set<String> COUNTED =
            Set.of("round", "call", "phone", "telephone", "meeting", "session", "talks", "conversation", "time");
    private static final Map<String, String> PARTS =
            Map.of("morning", "early", "noon", "early", "afternoon", "late", "evening", "late", "night", "late");

    static Markers of(String quote) {
        List<String> words = Names.words(quote);
        boolean again = words.stream().anyMatch(AGAIN::contains);
        boolean moved = words.stream().anyMatch(MOVED::contains) || quote.contains("put off");
        Optional<String> part =
                words.stream().filter(PARTS::containsKey).map(PARTS::get).findFirst();
        return new Markers(again, round(words), part.orElse(""), moved);
    }

    private static int round(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (ROUNDS.containsKey(words.get(i)) && COUNTED.contains(words.get(i + 1))) {
                return ROUNDS.get(words.get(i));
            }
        }
        return 0;
    }

    /** Whether the words of the two cannot be about one event on one day. */
    boolean contradict(Markers other) {
        boolean parts = !partOfDay.isEmpty() && !other.partOfDay.isEmpty() && !partOfDay.equals(other.partOfDay);
        boolean rounds = round != other.round && round + other.round > 1;
        return parts || rounds || again != other.again;
    }
}
