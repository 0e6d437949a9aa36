package org.chancery.knowledge;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Objects;

/**
 * Who held an office for how long.
 *
 * @param person name of the holder: {@code Angela Merkel}
 * @param female whether the holder is a woman
 * @param office slug of an {@link OfficeTitle}: {@code chancellor}
 * @param body id of the state or body: {@code state/DEU}
 * @param from begin, as precise as it is sure: a {@link LocalDate}, {@link YearMonth} or {@link Year}
 * @param to end, likewise; null if the office was still held when the list was made
 */
public record OfficeHolder(String person, boolean female, String office, String body, Temporal from, Temporal to) {
    public OfficeHolder {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(from, "from");
        if (to != null && lastDay(to).isBefore(firstDay(from))) {
            throw new IllegalArgumentException(person + " left before the begin: " + from + " to " + to);
        }
    }

    /** Whether the office was surely held on the day; false where the dates are too coarse to tell. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(lastDay(from)) && (to == null || !day.isAfter(firstDay(to)));
    }

    /** Whether the office was surely taken up before the day. */
    public boolean heldBefore(LocalDate day) {
        return lastDay(from).isBefore(day);
    }

    /** Whether both surely held it at the same time for more than a day; whether it is the same office is not asked. */
    public boolean overlaps(OfficeHolder other) {
        return beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
    }

    private boolean beginsBeforeEndOf(OfficeHolder other) {
        return other.to == null || lastDay(from).isBefore(firstDay(other.to));
    }

    private static LocalDate firstDay(Temporal time) {
        if (time instanceof LocalDate day) {
            return day;
        }
        if (time instanceof YearMonth month) {
            return month.atDay(1);
        }
        if (time instanceof Year year) {
            return year.atDay(1);
        }
        throw new IllegalArgumentException("not a day, month or year: " + time);
    }

    private static LocalDate lastDay(Temporal time) {
        if (time instanceof YearMonth month) {
            return month.atEndOfMonth();
        }
        if (time instanceof Year year) {
            return year.atMonth(12).atEndOfMonth();
        }
        return firstDay(time);
    }
}
