package org.chancery.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.TimeInterval.Precision;

/** The days that a TIMEX3 value names: a day, month, week, quarter or year. */
final class TimexValue {
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2100;
    private static final Map<Pattern, Function<MatchResult, Days>> FORMS = Map.of(
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?"), TimexValue::day,
            Pattern.compile("(\\d{4})-(\\d{2})"), TimexValue::month,
            Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?"), TimexValue::week,
            Pattern.compile("(\\d{4})-Q(\\d)"), TimexValue::quarter,
            Pattern.compile("(\\d{4})"), TimexValue::year);

    private TimexValue() {}

    /** The days, or null where {@code value} names none or impossible ones. */
    static Days days(String value) {
        try {
            for (Map.Entry<Pattern, Function<MatchResult, Days>> form : FORMS.entrySet()) {
                Matcher matcher = form.getKey().matcher(value);
                if (matcher.matches()) {
                    return form.getValue().apply(matcher);
                }
            }
            return null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static Days day(MatchResult date) {
        return Days.of(LocalDate.of(number(date, 1), number(date, 2), number(date, 3)));
    }

    private static Days month(MatchResult date) {
        YearMonth month = YearMonth.of(number(date, 1), number(date, 2));
        return new Days(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    private static Days week(MatchResult date) {
        LocalDate monday = LocalDate.of(number(date, 1), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(date, 2))
                .with(DayOfWeek.MONDAY);
        boolean weekend = date.group(3) != null;
        return new Days(weekend ? monday.plusDays(5) : monday, monday.plusDays(6), Precision.WEEK);
    }

    private static Days quarter(MatchResult date) {
        YearMonth first = YearMonth.of(number(date, 1), number(date, 2) * 3 - 2);
        return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.INTERVAL);
    }

    private static Days year(MatchResult date) {
        int year = number(date, 1);
        boolean likely = year >= EARLIEST_YEAR && year <= LATEST_YEAR;
        return likely ? new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR) : null;
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
