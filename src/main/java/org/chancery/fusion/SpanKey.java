package org.chancery.fusion;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * A key that holds for a span of days: {@code 43d87c0e6c101859@937}. Two days that are nearer than the span is long lie
 * in one span or in two that are beside each other; so one key is stored and three are looked up, and not two stored.
 */
final class SpanKey {
    private static final Pattern FORM = Pattern.compile("(?<hash>[0-9a-f]{16})@(?<span>-?\\d+)");

    private SpanKey() {}

    /** The key of these words on this day, counted from 1970, where a span has {@code days}. */
    static String of(String words, long day, int days) {
        return Hash.of(words).substring(0, 16) + "@" + Math.floorDiv(day, days);
    }

    /** The key and, where it is one of a span, those of the spans beside it. */
    static List<String> near(String key) {
        Matcher form = FORM.matcher(key);
        if (!form.matches()) {
            return List.of(key);
        }
        long span = Long.parseLong(form.group("span"));
        return LongStream.rangeClosed(span - 1, span + 1)
                .mapToObj(each -> form.group("hash") + "@" + each)
                .toList();
    }
}
