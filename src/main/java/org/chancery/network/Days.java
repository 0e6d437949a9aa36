package org.chancery.network;

import java.util.Comparator;
import java.util.stream.Stream;
import org.chancery.excerpt.Period;

/**
 * When something is shown on a time axis; both are null for always.
 *
 * @param first ISO, inclusive
 * @param last ISO, inclusive
 */
public record Days(String first, String last) {
    /** Always. */
    public static final Days ALWAYS = new Days(null, null);

    /** The first and last days that stand for a period; the day of the report where nothing else is known. */
    static Days of(Period period) {
        return new Days(period.firstKnown(), period.lastKnown());
    }

    /** From the earlier first to the later last day. */
    Days and(Days other) {
        return new Days(
                both(first, other.first).min(Comparator.naturalOrder()).orElse(null),
                both(last, other.last).max(Comparator.naturalOrder()).orElse(null));
    }

    private static Stream<String> both(String one, String other) {
        return Stream.concat(Stream.ofNullable(one), Stream.ofNullable(other));
    }
}
