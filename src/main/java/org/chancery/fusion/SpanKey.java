package org.chancery.fusion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A key that holds for a span of days. Two days that are nearer than the span is long lie in one span or in two that
 * are beside each other; so one key is stored and three are looked up, and not two stored.
 *
 * <p>Such keys are stored by the million and say nothing to anybody. So they are numbers of 55 bits, which TDB2 keeps
 * in the quad itself: the span is the last 17 of them, and what stands before tells the words apart.
 */
final class SpanKey {
    private static final int SPAN_BITS = 17;
    private static final int WORD_BITS = 38;
    /** That of 1970; the first and the last are no days of any calendar, so no key is beside those of other words. */
    private static final long MIDDLE = 1L << (SPAN_BITS - 1);

    private static final String FORM = "\\d+";

    private SpanKey() {}

    /** The key of these words on this day, where a span has {@code days}; null where the day is not known. */
    static String of(String words, LocalDate day, int days) {
        long span = day == null ? 0 : MIDDLE + Math.floorDiv(day.toEpochDay(), (long) days);
        long hash = Hash.bits(words) >>> (Long.SIZE - WORD_BITS);
        return Long.toString(hash << SPAN_BITS | span);
    }

    static boolean isOne(String key) {
        return key.matches(FORM);
    }

    /** The key and, where it is one of a span, those of the spans beside it. */
    static List<String> near(String key) {
        if (!isOne(key)) {
            return List.of(key);
        }
        long own = Long.parseLong(key);
        return LongStream.rangeClosed(own - 1, own + 1).mapToObj(Long::toString).toList();
    }
}
