package org.chancery.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.TimeExpression;

/**
 * Counts "three days earlier" and "a week later" from the day that the sentence names before them: in "said on Tuesday
 * that they had met two days earlier" that is Sunday. What is later by so much than something without a day has none:
 * "he was freed two days later" does not count from the day of the article.
 */
final class CountedDays {
    private static final Pattern COUNTED = Pattern.compile(
            "(?<number>an?|one|two|three|four|five|six|\\d{1,2}) (?<unit>day|week)s? (?<side>earlier|before|later|after)");
    private static final Pattern LATER =
            Pattern.compile("(?:.*[ -])?(?:second|minute|hour|day|week|month|year|decade)s? (?:later|afterwards?)");
    private static final List<String> NUMBERS = List.of("", "one", "two", "three", "four", "five", "six");
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private CountedDays() {}

    /** The {@code times} of a sentence of {@code text}, in their order, counted. */
    static List<TimeExpression> count(List<TimeExpression> times, String text) {
        List<TimeExpression> counted = new ArrayList<>();
        LocalDate named = null;
        for (TimeExpression time : times) {
            TimeExpression valued = valued(time, time.span().of(text).toLowerCase(Locale.ROOT), named);
            counted.add(valued);
            named = valued.value() != null && valued.value().matches(DAY) ? LocalDate.parse(valued.value()) : named;
        }
        return counted;
    }

    /** {@code time} with the day that {@code words} count from the day {@code named} before them, which may be null. */
    private static TimeExpression valued(TimeExpression time, String words, LocalDate named) {
        Matcher matcher = COUNTED.matcher(words);
        if (named != null && matcher.matches()) {
            return valued(time, named.plusDays(days(matcher)).toString());
        }
        return LATER.matcher(words).matches() ? valued(time, null) : time;
    }

    private static TimeExpression valued(TimeExpression time, String value) {
        return new TimeExpression(time.span(), time.first(), time.last(), "DATE", value);
    }

    /** The number of days that it lies behind the named one, negative before it. */
    private static int days(Matcher matcher) {
        String number = matcher.group("number");
        int listed = number.startsWith("a") ? 1 : NUMBERS.indexOf(number);
        int count = listed > 0 ? listed : Integer.parseInt(number);
        int days = matcher.group("unit").equals("week") ? 7 * count : count;
        return matcher.group("side").matches("earlier|before") ? -days : days;
    }
}
