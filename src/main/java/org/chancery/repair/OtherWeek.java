package org.chancery.repair;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.syntax.Word;

/**
 * A weekday that is not the nearest of its name: "the Tuesday before last", "Friday week", "two weeks from Monday".
 *
 * @param day the weekday
 * @param weeks how many weeks it is from the last one of its name, negative, or from the next one
 * @param words how many words behind the expression belong to it: "week" of "Friday week"
 */
record OtherWeek(DayOfWeek day, int weeks, int words) {
    private static final Pattern NAMED =
            Pattern.compile(".*day (?:of )?(?:the )?(?:last|next|this|previous|following|coming|past) week");
    private static final Pattern COUNTED =
            Pattern.compile("(?<number>an?|one|two|three|four|five|six) weeks? (?:from|after|on) .*");
    private static final List<String> NUMBERS = List.of("", "one", "two", "three", "four", "five", "six");

    /** Whether {@code words} name the week, so that the reader has valued them right: "Tuesday of last week". */
    static boolean isNamed(String words) {
        return NAMED.matcher(words).matches();
    }

    /** What {@code words}, before {@code next}, say of {@code day}; null where it is the nearest one. */
    static OtherWeek of(DayOfWeek day, String words, Word next) {
        Matcher counted = COUNTED.matcher(words);
        if (counted.matches()) {
            return new OtherWeek(day, number(counted.group("number")), 0);
        }
        if (next.lower().equals("week") && words.endsWith("day")) {
            return new OtherWeek(day, 1, 1);
        }
        String behind = words + " " + next.lower();
        boolean before = behind.endsWith("day before last");
        return before || behind.endsWith("day after next") ? new OtherWeek(day, before ? -1 : 1, 1) : null;
    }

    private static int number(String word) {
        return word.startsWith("a") ? 1 : NUMBERS.indexOf(word);
    }

    /** Its value, counted from {@code anchor}. */
    String value(LocalDate anchor) {
        LocalDate nearest =
                anchor.with(weeks < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.nextOrSame(day));
        return nearest.plusWeeks(weeks).toString();
    }
}
