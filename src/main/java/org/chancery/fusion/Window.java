package org.chancery.fusion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which something may happen, by one report.
 *
 * @param begin first day
 * @param end last day
 * @param stated whether the article gives the days, or they are only what its own day leaves open
 */
record Window(LocalDate begin, LocalDate end, boolean stated) {
    private static final int LONGEST_DATED = 31;
    private static final int NEWS = 2;
    private static final int HORIZON = 60;

    static Window stated(LocalDate begin, LocalDate end) {
        return new Window(begin, end, true);
    }

    /** What is told as done is done by the day of the report, and mostly not long before. */
    static Window reported(LocalDate day) {
        return new Window(day.minusDays(NEWS), day, false);
    }

    /** What is to come, without a day. */
    static Window ahead(LocalDate published) {
        return new Window(published, published.plusDays(HORIZON), false);
    }

    /** Whether the days are known well enough to tell two events apart. */
    boolean isDated() {
        return stated && ChronoUnit.DAYS.between(begin, end) < LONGEST_DATED;
    }

    boolean isOneDay() {
        return stated && begin.equals(end);
    }

    boolean overlaps(Window other) {
        return !begin.isAfter(other.end) && !other.begin.isAfter(end);
    }

    /** The months that it touches, as {@code 2025-03}; three at most, from the first. */
    Set<String> months() {
        Set<String> months = new TreeSet<>();
        YearMonth last = YearMonth.from(end);
        for (YearMonth month = YearMonth.from(begin); !month.isAfter(last) && months.size() <= NEWS; ) {
            months.add(month.toString());
            month = month.plusMonths(1);
        }
        return months;
    }
}
