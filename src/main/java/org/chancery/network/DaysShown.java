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
public record DaysShown(String first, String last) {
    /** Always. */
    public static final DaysShown ALWAYS = new DaysShown(null, null);

    /** The first and last days that stand for a period; the day of the report where nothing else is known. */
    static DaysShown of(Period period) {
        return new DaysShown(period.firstKnown(), period.lastKnown());
    }

    /** From the earlier first to the later last day. */
    DaysShown and(DaysShown other) {
        return new DaysShown(
                both(first, other.first).min(Comparator.naturalOrder()).orElse(null),
                both(last, other.last).max(Comparator.naturalOrder()).orElse(null));
    }

    private static Stream<String> both(String one, String other) {
        return Stream.concat(Stream.ofNullable(one), Stream.ofNullable(other));
    }
}
