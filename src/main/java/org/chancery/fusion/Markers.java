package org.chancery.fusion;

import java.util.List;
import java.util.regex.Matcher;
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
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:]| and | but | who | which ");

    /**
     * Reads them.
     *
     * @param quote the sentence that reports the event
     * @param trigger the words in it that evoke the event
     */
    static Markers of(String quote, String trigger) {
        List<String> words = Names.words(quote);
        List<String> clause = Names.words(clause(quote, trigger));
        int round = MarkerWords.round(words);
        return new Markers(
                MarkerWords.tellAnother(clause) || round > 1,
                round,
                MarkerWords.partOfDay(words),
                MarkerWords.tellMany(clause),
                MarkerWords.tellAnotherTime(words));
    }

    /** From the trigger to the end of its clause; "again" in another clause is said of something else. */
    private static String clause(String quote, String trigger) {
        Matcher found = Pattern.compile("\\b" + Pattern.quote(trigger) + "\\b").matcher(quote);
        String rest = found.find() ? quote.substring(found.end()) : "";
        return trigger + " " + CLAUSE_END.split(rest, 2)[0];
    }

    /** Whether the words of the two cannot be about one event on one day. */
    boolean contradict(Markers other) {
        boolean parts = !partOfDay.isEmpty() && !other.partOfDay.isEmpty() && !partOfDay.equals(other.partOfDay);
        boolean rounds = round > 0 && other.round > 0 && round != other.round;
        return parts || rounds || often != other.often;
    }
}
