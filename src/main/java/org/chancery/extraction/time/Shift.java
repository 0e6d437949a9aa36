package org.chancery.extraction.time;

import java.time.LocalDate;
import java.time.Period;
import org.chancery.model.Evidence;
import org.chancery.model.TimeInterval;

/**
 * How a planned event is moved: "from May 3 to May 10", "until June", "by a week".
 *
 * @param from when it was to be, or null
 * @param to when it is to be now, or null
 * @param by how far it is moved, or null
 * @param words the words that say how far, or null
 */
public record Shift(TimeInterval from, TimeInterval to, Period by, Evidence words) {
    /** Whether the text says nothing but that it is moved. */
    public boolean isBare() {
        return from == null && to == null && by == null;
    }

    /** The new time of what was to be at {@code time}; null where that stays open. */
    public TimeInterval of(TimeInterval time) {
        boolean counted = to == null && by != null && time != null && time.begin() != null && time.end() != null;
        return !counted
                ? to
                : new TimeInterval(
                        moved(time.begin()),
                        moved(time.end()),
                        time.openEnd(),
                        time.extent(),
                        time.precision(),
                        TimeInterval.Basis.COUNTED,
                        words);
    }

    private LocalDate moved(LocalDate day) {
        return day.plus(by);
    }
}
