package org.chancery.extraction.time;

import java.time.LocalDate;
import java.util.Locale;
import org.chancery.model.Evidence;
import org.chancery.model.TimeInterval;
import org.chancery.model.TimeInterval.Basis;
import org.chancery.model.TimeInterval.Extent;
import org.chancery.model.TimeInterval.Precision;

/**
 * Days with the preposition that bounds them: "by May 3", "since May 3".
 *
 * @param days the days that are named
 * @param basis how they are known
 * @param evidence the words
 */
record BoundedTime(Days days, Basis basis, Evidence evidence) {
    /** The time that {@code marker} makes of the days; {@code anchor} is the day of the article, or null. */
    TimeInterval by(String marker, boolean open, LocalDate anchor) {
        LocalDate end = days.end();
        return switch (marker) {
            case "by", "until", "till" -> within(anchor == null || end.isBefore(anchor) ? null : anchor, end, open);
            case "before", "ahead of" ->
                within(null, isEnd() ? end : days.begin().minusDays(1), false);
            case "after" -> within(end, null, true);
            case "since" -> since(anchor);
            default -> time(days.begin(), end, open, Extent.WITHIN, days.precision());
        };
    }

    private TimeInterval since(LocalDate anchor) {
        boolean ahead = anchor == null || anchor.isBefore(days.begin());
        return time(days.begin(), ahead ? null : anchor, false, Extent.THROUGHOUT, Precision.INTERVAL);
    }

    private TimeInterval within(LocalDate begin, LocalDate end, boolean open) {
        return time(begin, end, open, Extent.WITHIN, Precision.INTERVAL);
    }

    private TimeInterval time(LocalDate begin, LocalDate end, boolean open, Extent extent, Precision precision) {
        return new TimeInterval(begin, end, open, extent, precision, basis, evidence);
    }

    private boolean isEnd() {
        return evidence.quote().toLowerCase(Locale.ROOT).contains("end of");
    }
}
