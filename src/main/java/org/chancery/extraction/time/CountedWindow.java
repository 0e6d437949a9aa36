package org.chancery.extraction.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A window counted from the day of the article: "within the next two weeks", "in the coming days", "in the past month".
 * Where no number is said, days are taken to reach a week, weeks a month, months half a year and years five, and the
 * end stays open.
 *
 * @param begin first day
 * @param end last day
 * @param open whether it may also be somewhat later
 */
record CountedWindow(LocalDate begin, LocalDate end, boolean open) {
    private static final Pattern LENGTH = Pattern.compile("P(\\d+)([DWMY])");
    private static final Pattern HOURS = Pattern.compile("PT(\\d+)H");
    private static final Pattern VAGUE = Pattern.compile("(?:.*\\b)?(day|week|month|year)s");
    private static final Pattern ONE = Pattern.compile("(?:the )?(?:next|coming|past|last) (day|week|month|year)");
    private static final Map<String, Period> REACH = Map.of(
            "day",
            Period.ofDays(7),
            "week",
            Period.ofMonths(1),
            "month",
            Period.ofMonths(6),
            "year",
            Period.ofYears(5));
    private static final Map<String, Period> UNIT = Map.of(
            "day", Period.ofDays(1), "week", Period.ofWeeks(1), "month", Period.ofMonths(1), "year", Period.ofYears(1));

    /**
     * The window that {@code words} name, or null where they name none.
     *
     * @param value TIMEX3 value
     * @param words lower case
     * @param marker the preposition before them; empty for none
     * @param future whether the event is still to come
     * @param anchor the day of the article
     */
    static CountedWindow of(String value, String words, String marker, boolean future, LocalDate anchor) {
        boolean within = marker.equals("within") || words.startsWith("within");
        boolean ahead = within || words.matches(".*\\b(?:next|coming|following)\\b.*") || marker.equals("in") && future;
        boolean back = words.matches(".*\\b(?:last|past|recent|previous)\\b.*");
        if (!ahead && !back) {
            return null;
        }
        Period length = length(value, words, within);
        return length != null ? window(length, back, false, anchor) : window(reach(words), back, true, anchor);
    }

    /** How far words without a number reach: "in the coming days"; null for words of another kind. */
    private static Period reach(String words) {
        Matcher vague = VAGUE.matcher(words);
        return vague.matches() ? REACH.get(vague.group(1)) : null;
    }

    private static CountedWindow window(Period length, boolean back, boolean open, LocalDate anchor) {
        if (length == null) {
            return null;
        }
        return back
                ? new CountedWindow(anchor.minus(length), anchor, false)
                : new CountedWindow(anchor, anchor.plus(length), open);
    }

    private static Period length(String value, String words, boolean within) {
        Matcher one = ONE.matcher(words);
        if (within && one.matches()) {
            return UNIT.get(one.group(1));
        }
        Matcher length = LENGTH.matcher(value);
        Matcher hours = HOURS.matcher(value);
        if (hours.matches()) {
            return Period.ofDays((Integer.parseInt(hours.group(1)) + 23) / 24);
        }
        return length.matches() ? Period.parse(length.group()) : null;
    }
}
