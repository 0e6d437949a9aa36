package org.chancery.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Evidence;
import org.chancery.model.TimeInterval;
import org.chancery.model.TimeInterval.Basis;
import org.chancery.model.TimeInterval.Extent;
import org.chancery.model.TimeInterval.Precision;

/**
 * Turns a TIMEX3 value and the words around it into days. Relative words count from the day of the article and from
 * nothing else: without that day they stay unanchored.
 */
final class TimeAnchoring {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(T.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q(\\d)");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern DURATION = Pattern.compile("P(?:\\d+|X)[DWMY]|PT(?:\\d+|X)[HM]");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?:the )?(?:coming|next|following|recent|past|last) (?:few |several |couple of )?(?:days|weeks|months|years)");
    private static final Pattern MONTH_NAMED = Pattern.compile("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec");
    private static final Pattern AHEAD = Pattern.compile("next|coming|later|tomorrow|\\d{4}");
    private static final Pattern EXPLICIT_YEAR = Pattern.compile(".*\\b\\d{4}\\b.*");
    private static final Pattern NEXT_UNIT = Pattern.compile("(?:the )?(?:next|coming) (week|month|year)");
    private static final Pattern PART = Pattern.compile(".*\\b(early|beginning|start|mid|middle|late|end)\\b.*");
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2100;
    private static final int NEAR_MONTHS = 6;

    private final LocalDate anchor;

    TimeAnchoring(LocalDate anchor) {
        this.anchor = anchor;
    }

    private record Days(LocalDate begin, LocalDate end, Precision precision) {}

    /** What is reported as done was done by the day of the report; null where that day is not known. */
    TimeInterval reported() {
        return anchor == null
                ? null
                : new TimeInterval(null, anchor, false, Extent.WITHIN, Precision.INTERVAL, Basis.REPORTED, null);
    }

    /**
     * The interval that an expression names.
     *
     * @param value TIMEX3 value
     * @param words the expression, lower case
     * @param marker the preposition before it, or null
     * @param future whether the event is still to come
     * @param open whether "or later" follows
     * @param evidence the words with preposition
     */
    TimeInterval interval(String value, String words, String marker, boolean future, boolean open, Evidence evidence) {
        boolean within = "within".equals(marker) && NEXT_UNIT.matcher(words).matches();
        if (within
                || DURATION.matcher(value).matches()
                || SEVERAL.matcher(words).matches()) {
            return window(value, words, marker, future, open, evidence);
        }
        Days days = future ? weekday(words, true) : null;
        if (days == null) {
            days = nearest(days(value), words, future);
        }
        days = part(days, words, String.valueOf(marker));
        if (days == null) {
            return new TimeInterval(null, null, false, Extent.WITHIN, Precision.UNKNOWN, Basis.UNKNOWN, evidence);
        }
        Basis basis = EXPLICIT_YEAR.matcher(words).matches() ? Basis.STATED : Basis.COUNTED;
        return bounded(bySide(days, future), String.valueOf(marker), open, basis, evidence);
    }

    /** The same without an end: what holds "since" a day goes on. */
    TimeInterval lasting(TimeInterval since) {
        return since == null || since.begin() == null
                ? since
                : new TimeInterval(
                        since.begin(), null, false, since.extent(), since.precision(), since.basis(), since.evidence());
    }

    /** The interval from the first of two expressions to the second: "from October 20 to October 24". */
    TimeInterval range(TimeInterval from, TimeInterval to, boolean throughout, Evidence evidence) {
        boolean sound = from != null
                && to != null
                && from.begin() != null
                && to.end() != null
                && !to.end().isBefore(from.begin());
        return !sound
                ? from
                : new TimeInterval(
                        from.begin(),
                        to.end(),
                        false,
                        throughout ? Extent.THROUGHOUT : Extent.WITHIN,
                        Precision.INTERVAL,
                        from.basis(),
                        evidence);
    }

    /** "Early November", "mid-2026", "late this month": a third of the month or year. */
    private static Days part(Days days, String words, String marker) {
        Matcher matcher = PART.matcher(words);
        boolean whole = days == null
                || !matcher.matches()
                || days.precision() != Precision.MONTH && days.precision() != Precision.YEAR
                || List.of("by", "before", "until", "till").contains(marker)
                        && matcher.group(1).equals("end");
        if (whole) {
            return days;
        }
        int first = List.of("mid", "middle").contains(matcher.group(1))
                ? 1
                : List.of("late", "end").contains(matcher.group(1)) ? 2 : 0;
        boolean month = days.precision() == Precision.MONTH;
        LocalDate begin =
                month ? days.begin().plusDays(10L * first) : days.begin().plusMonths(4L * first);
        LocalDate end = first == 2
                ? days.end()
                : month ? begin.plusDays(9) : begin.plusMonths(4).minusDays(1);
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

    private TimeInterval bounded(Days days, String marker, boolean open, Basis basis, Evidence evidence) {
        return switch (marker) {
            case "by", "until", "till" ->
                new TimeInterval(
                        anchor == null || days.end().isBefore(anchor) ? null : anchor,
                        days.end(),
                        open,
                        Extent.WITHIN,
                        Precision.INTERVAL,
                        basis,
                        evidence);
            case "before", "ahead of" ->
                new TimeInterval(
                        null,
                        isEnd(evidence) ? days.end() : days.begin().minusDays(1),
                        false,
                        Extent.WITHIN,
                        Precision.INTERVAL,
                        basis,
                        evidence);
            case "after" ->
                new TimeInterval(days.end(), null, true, Extent.WITHIN, Precision.INTERVAL, basis, evidence);
            case "since" ->
                new TimeInterval(
                        days.begin(),
                        anchor == null || anchor.isBefore(days.begin()) ? null : anchor,
                        false,
                        Extent.THROUGHOUT,
                        Precision.INTERVAL,
                        basis,
                        evidence);
            default ->
                new TimeInterval(days.begin(), days.end(), open, Extent.WITHIN, days.precision(), basis, evidence);
        };
    }

    private static boolean isEnd(Evidence evidence) {
        return evidence.quote().toLowerCase(Locale.ROOT).contains("end of");
    }

    /** "Within the next two weeks", "in the past month": days counted from the article's. A mere length gives none. */
    private TimeInterval window(
            String value, String words, String marker, boolean future, boolean open, Evidence evidence) {
        LocalDate day = anchor == null ? LocalDate.EPOCH : anchor;
        CountedWindow window = CountedWindow.of(value, words, marker, future, day);
        if (window == null) {
            return null;
        }
        if (anchor == null) {
            return new TimeInterval(null, null, open, Extent.WITHIN, Precision.UNKNOWN, Basis.UNKNOWN, evidence);
        }
        return new TimeInterval(
                window.begin(),
                window.end(),
                open || window.open(),
                Extent.WITHIN,
                Precision.INTERVAL,
                Basis.COUNTED,
                evidence);
    }

    private Days weekday(String words, boolean future) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (words.equals(day.name().toLowerCase(Locale.ROOT)) && anchor != null) {
                LocalDate date =
                        anchor.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
                return new Days(date, date, Precision.DAY);
            }
        }
        return null;
    }

    /** A day or month without a year is the nearest one that fits what is past and what is to come. */
    private Days nearest(Days days, String words, boolean future) {
        boolean fixed = days == null
                || anchor == null
                || EXPLICIT_YEAR.matcher(words).matches()
                || days.precision() != Precision.DAY && days.precision() != Precision.MONTH
                || !MONTH_NAMED.matcher(words).find();
        if (fixed) {
            return days;
        }
        if (future && days.end().isBefore(anchor.minusMonths(1))) {
            return new Days(days.begin().plusYears(1), days.end().plusYears(1), days.precision());
        }
        boolean ahead = days.begin().isAfter(future ? anchor.plusMonths(NEAR_MONTHS + 5) : anchor);
        return ahead ? new Days(days.begin().minusYears(1), days.end().minusYears(1), days.precision()) : days;
    }

    /**
     * Whether words that may name days before or behind the day of the article are nearer to it as {@code future} than
     * as {@code past}: months and days of a month without a year, and what lies ahead either way.
     */
    boolean isAhead(TimeInterval past, TimeInterval future) {
        if (anchor == null || past.begin() == null || past.end() == null || future.begin() == null) {
            return false;
        }
        String words = past.evidence().quote().toLowerCase(Locale.ROOT);
        boolean named = MONTH_NAMED.matcher(words).find();
        if (past.begin().isAfter(anchor)) {
            return named || AHEAD.matcher(words).find();
        }
        long back = ChronoUnit.DAYS.between(past.end(), anchor);
        long ahead = ChronoUnit.DAYS.between(anchor, future.begin());
        return named && ahead >= 0 && ahead < back;
    }

    /** A day of the week that is over: the last one of its name. */
    TimeInterval past(TimeInterval time) {
        boolean ahead = anchor != null
                && time.precision() == Precision.DAY
                && time.basis() == Basis.COUNTED
                && time.begin().isAfter(anchor)
                && time.begin().isBefore(anchor.plusWeeks(1));
        LocalDate day = ahead ? time.begin().minusWeeks(1) : time.begin();
        return !ahead
                ? time
                : new TimeInterval(day, day, false, time.extent(), Precision.DAY, Basis.COUNTED, time.evidence());
    }

    private Days days(String value) {
        try {
            return parsed(value);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private Days parsed(String value) {
        if (value.equals("PRESENT_REF") && anchor != null) {
            return new Days(anchor, anchor, Precision.DAY);
        }
        Matcher matcher = DAY.matcher(value);
        if (matcher.matches()) {
            LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            return new Days(date, date, Precision.DAY);
        }
        matcher = MONTH.matcher(value);
        if (matcher.matches()) {
            YearMonth month = YearMonth.of(number(matcher, 1), number(matcher, 2));
            return new Days(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
        }
        matcher = WEEK.matcher(value);
        if (matcher.matches()) {
            return week(number(matcher, 1), number(matcher, 2), matcher.group(3) != null);
        }
        matcher = QUARTER.matcher(value);
        if (matcher.matches()) {
            YearMonth first = YearMonth.of(number(matcher, 1), number(matcher, 2) * 3 - 2);
            return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.INTERVAL);
        }
        matcher = YEAR.matcher(value);
        if (matcher.matches()) {
            int year = number(matcher, 1);
            if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
                return null;
            }
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
        }
        return null;
    }

    private static Days week(int year, int week, boolean weekend) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
        return new Days(weekend ? monday.plusDays(5) : monday, monday.plusDays(6), Precision.WEEK);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
