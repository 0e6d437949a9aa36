package org.chancery.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.TimeInterval.Precision;

/** Chooses the days that words mean which name them in part: "Monday", "in May", "early this month". */
final class NearestDays {
    private static final Pattern MONTH_NAMED = Pattern.compile("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec");
    private static final Pattern EXPLICIT_YEAR = Pattern.compile(".*\\b\\d{4}\\b.*");
    private static final Pattern PART = Pattern.compile(".*\\b(early|beginning|start|mid|middle|late|end)\\b.*");
    private static final int FARTHEST_MONTH = 11;

    private final LocalDate anchor;

    /** {@code anchor}: the day of the article, or null. */
    NearestDays(LocalDate anchor) {
        this.anchor = anchor;
    }

    static boolean namesMonth(String words) {
        return MONTH_NAMED.matcher(words).find();
    }

    static boolean namesYear(String words) {
        return EXPLICIT_YEAR.matcher(words).matches();
    }

    /** The days that {@code words}, with that TIMEX3 value and preposition, name; null where they name none. */
    Days of(String value, String words, String marker, boolean future) {
        Days weekday = future ? weekday(words) : null;
        Days days = weekday != null ? weekday : nearest(days(value), words, future);
        return days == null ? null : bySide(part(days, words, marker), future);
    }

    private Days days(String value) {
        return value.equals("PRESENT_REF") && anchor != null ? Days.of(anchor) : TimexValue.days(value);
    }

    /** The next day of that name. */
    private Days weekday(String words) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (anchor != null && words.equals(day.name().toLowerCase(Locale.ROOT))) {
                return Days.of(anchor.with(TemporalAdjusters.nextOrSame(day)));
            }
        }
        return null;
    }

    /** A day or month without a year is the nearest one that fits what is past and what is to come. */
    private Days nearest(Days days, String words, boolean future) {
        if (days == null || anchor == null || !isWithoutYear(days, words)) {
            return days;
        }
        if (future && days.end().isBefore(anchor.minusMonths(1))) {
            return days.plus(Period.ofYears(1));
        }
        boolean ahead = days.begin().isAfter(future ? anchor.plusMonths(FARTHEST_MONTH) : anchor);
        return ahead ? days.plus(Period.ofYears(-1)) : days;
    }

    private static boolean isWithoutYear(Days days, String words) {
        return !namesYear(words) && days.isOf(Precision.DAY, Precision.MONTH) && namesMonth(words);
    }

    /** The third of the month or year that is named: "early November", "mid-2026", "late this month". */
    private static Days part(Days days, String words, String marker) {
        Matcher matcher = PART.matcher(words);
        boolean whole = !days.isOf(Precision.MONTH, Precision.YEAR)
                || !matcher.matches()
                || List.of("by", "before", "until", "till").contains(marker)
                        && matcher.group(1).equals("end");
        return whole ? days : third(days, matcher.group(1));
    }

    private static Days third(Days days, String part) {
        int number = part.startsWith("mid") ? 1 : part.equals("late") || part.equals("end") ? 2 : 0;
        boolean month = days.precision() == Precision.MONTH;
        Period length = month ? Period.ofDays(10) : Period.ofMonths(4);
        LocalDate begin = days.begin().plus(length.multipliedBy(number));
        LocalDate end = number == 2 ? days.end() : begin.plus(length).minusDays(1);
        return new Days(begin, end, Precision.INTERVAL);
    }

    /** Of a period in which the article falls, what is done lies before its day and what is to come behind it. */
    private Days bySide(Days days, boolean future) {
        boolean around =
                anchor != null && days.begin().isBefore(anchor) && days.end().isAfter(anchor);
        if (!around) {
            return days;
        }
        return future
                ? new Days(anchor, days.end(), days.precision())
                : new Days(days.begin(), anchor, days.precision());
    }
}
