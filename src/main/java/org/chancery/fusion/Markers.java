package org.chancery.fusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of a report that tell one event from the next of its kind.
 *
 * @param again whether it is said to be a further one: "called again"
 * @param round which one of a row it is said to be, or 0
 * @param partOfDay morning or evening, or empty
 * @param often whether it is said of several: "met repeatedly"
 * @param moved whether it is said to have another time than before
 */
record Markers(boolean again, int round, String partOfDay, boolean often, boolean moved) {
    private static final Set<String> AGAIN = Set.of("again", "another");
    private static final Set<String> OFTEN =
            Set.of("repeatedly", "regularly", "frequently", "often", "several", "times", "twice", "meetings", "visits");
    private static final Set<String> MOVED =
            Set.of("postponed", "rescheduled", "moved", "delayed", "deferred", "postponement");
    private static final Map<String, Integer> ROUNDS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6);
    private static final Set<String> COUNTED = Set.of(
            "round",
            "call",
            "phone",
            "telephone",
            "meeting",
            "session",
            "talks",
            "conversation",
            "time",
            "summit",
            "visit",
            "trip");
    private static final Map<String, String> PARTS =
            Map.of("morning", "early", "noon", "early", "afternoon", "late", "evening", "late", "night", "late");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:]| and | but | who | which ");

    /**
     * Reads them.
     *
     * @param quote the sentence that reports the event
     * @param trigger the words in it that evoke the event
     */
    static Markers of(String quote, String trigger) {
        List<String> words = Names.words(quote);
        boolean moved = words.stream().anyMatch(MOVED::contains) || quote.contains("put off");
        Optional<String> part =
                words.stream().filter(PARTS::containsKey).map(PARTS::get).findFirst();
        int round = round(words);
        boolean again = Names.words(clause(quote, trigger)).stream().anyMatch(AGAIN::contains);
        boolean often = Names.words(clause(quote, trigger)).stream().anyMatch(OFTEN::contains);
        return new Markers(again || round > 1, round, part.orElse(""), often, moved);
    }

    /** From the trigger to the end of its clause; "again" in another clause is said of something else. */
    private static String clause(String quote, String trigger) {
        int at = quote.indexOf(trigger);
        String rest = at < 0 ? "" : quote.substring(at + trigger.length());
        return trigger + " " + CLAUSE_END.split(rest, 2)[0];
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
        boolean rounds = round > 0 && other.round > 0 && round != other.round;
        return parts || rounds || often != other.often;
    }
}
