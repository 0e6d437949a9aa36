package org.chancery.repair;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * Values of times as TIMEX3 writes them, counted from the day of the article: {@code 2024-03-01}, {@code 2024-W09}. The
 * argument {@code value} of some methods is the value so far, whose clock time is kept, or null.
 *
 * @param anchor the day of the article
 */
record TimeValues(LocalDate anchor) {
    private static final int FUZZ = 10;

    /** A day of the week: the last one, or the next one where the clause looks ahead; {@code which} as for months. */
    String weekday(DayOfWeek day, String which, Tense tense, String value) {
        boolean ahead = "next".equals(which) || tense == Tense.FUTURE && which == null;
        LocalDate date = anchor.with(
                which == null
                        ? ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)
                        : ahead ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day));
        return date + clock(value);
    }

    /** A month or a day of it; null for a day that the month does not have. */
    String month(MonthPhrase phrase, Tense tense, String value) {
        LocalDate near = phrase.which() == null && phrase.day() != null ? near(phrase) : null;
        if (near != null) {
            return near + clock(value);
        }
        YearMonth month = phrase.isThis() ? YearMonth.of(anchor.getYear(), phrase.month()) : month(phrase, tense);
        if (phrase.day() == null) {
            return month.toString();
        }
        return month.isValidDay(phrase.day()) ? month.atDay(phrase.day()) + clock(value) : null;
    }

    private YearMonth month(MonthPhrase phrase, Tense tense) {
        YearMonth found = YearMonth.of(anchor.getYear(), phrase.month());
        int side = side(phrase, found);
        if (phrase.isNext() || tense == Tense.FUTURE && !phrase.isLast()) {
            return side < 0 ? found.plusYears(1) : found;
        }
        if (tense == Tense.OPEN && phrase.which() == null) {
            return nearest(found, side);
        }
        boolean yearBefore = side > 0 || phrase.isLast() && found.equals(YearMonth.from(anchor));
        return yearBefore ? found.minusYears(1) : found;
    }

    /** On which side of the article's day the phrase is in {@code month}: negative before it, positive behind it. */
    private int side(MonthPhrase phrase, YearMonth month) {
        int months = month.compareTo(YearMonth.from(anchor));
        return months != 0 || phrase.day() == null ? months : Integer.compare(phrase.day(), anchor.getDayOfMonth());
    }

    /** The month of that name that is near, where neither a word nor the tense says on which side. */
    private YearMonth nearest(YearMonth found, int side) {
        YearMonth now = YearMonth.from(anchor);
        if (side > 0) {
            return found.isBefore(now.plusMonths(6)) ? found : found.minusYears(1);
        }
        return found.isBefore(now.minusMonths(7)) ? found.plusYears(1) : found;
    }

    /** The day within a few days of the article's that is so called, or null: there tense tells nothing. */
    private LocalDate near(MonthPhrase phrase) {
        return anchor.minusDays(FUZZ)
                .datesUntil(anchor.plusDays(FUZZ + 1))
                .filter(date -> date.getMonthValue() == phrase.month() && date.getDayOfMonth() == phrase.day())
                .findFirst()
                .orElse(null);
    }

    /** The fourth Thursday of November, before the day of the article or ahead of it. */
    String thanksgiving(Tense tense, String value) {
        LocalDate day = thanksgiving(anchor.getYear());
        if (tense == Tense.FUTURE) {
            day = day.isBefore(anchor) ? thanksgiving(anchor.getYear() + 1) : day;
        } else if (isAhead(day)) {
            day = thanksgiving(anchor.getYear() - 1);
        }
        return day + clock(value);
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    /** Whether {@code day} is more than a few days ahead. */
    boolean isAhead(LocalDate day) {
        return day.isAfter(anchor.plusDays(FUZZ));
    }

    /** The weekend before the day of the article. */
    String weekend() {
        return week(anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))) + "-WE";
    }

    /** The week of {@code date}. */
    static String week(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** So many years, months, weeks or decades back. */
    String ago(int number, String unit) {
        return switch (unit) {
            case "decade" -> String.valueOf(anchor.getYear() - 10 * number);
            case "year" -> String.valueOf(anchor.getYear() - number);
            case "month" -> YearMonth.from(anchor).minusMonths(number).toString();
            default -> week(anchor.minusWeeks(number));
        };
    }

    /** The quarter before that of the article. */
    String lastQuarter() {
        return quarter(anchor.minusMonths(3));
    }

    /** The quarter of the article. */
    String thisQuarter() {
        return quarter(anchor);
    }

    private static String quarter(LocalDate date) {
        return date.getYear() + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** The clock time in {@code value}: {@code T10:30}; empty where there is none. */
    static String clock(String value) {
        int clock = value == null ? -1 : value.indexOf('T');
        return clock < 0 ? "" : value.substring(clock);
    }
}
