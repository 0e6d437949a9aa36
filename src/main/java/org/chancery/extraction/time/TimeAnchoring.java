package org.chancery.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
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
    private static final Pattern DURATION = Pattern.compile("P(?:\\d+|X)[DWMY]|PT(?:\\d+|X)[HM]");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?:the )?(?:coming|next|following|recent|past|last) (?:few |several |couple of )?(?:days|weeks|months|years)");
    private static final Pattern AHEAD = Pattern.compile("next|coming|later|tomorrow|\\d{4}");
    private static final Pattern NEXT_UNIT = Pattern.compile("(?:the )?(?:next|coming) (week|month|year)");

    private final LocalDate anchor;
    private final NearestDays nearest;

    /** {@code anchor}: the day of the article, or null. */
    TimeAnchoring(LocalDate anchor) {
        this.anchor = anchor;
        this.nearest = new NearestDays(anchor);
    }

    /** What is reported as done was done by the day of the report; null where that day is not known. */
    TimeInterval reported() {
        return anchor == null
                ? null
                : new TimeInterval(null, anchor, false, Extent.WITHIN, Precision.INTERVAL, Basis.REPORTED, null);
    }

    /**
     * The interval that an expression names; null for a mere length of time.
     *
     * @param value TIMEX3 value
     * @param words the expression, lower case
     * @param marker the preposition before it; empty for none
     * @param future whether the event is still to come
     * @param open whether "or later" follows
     * @param evidence the words with preposition
     */
    TimeInterval interval(String value, String words, String marker, boolean future, boolean open, Evidence evidence) {
        boolean within = marker.equals("within") && NEXT_UNIT.matcher(words).matches();
        if (within
                || DURATION.matcher(value).matches()
                || SEVERAL.matcher(words).matches()) {
            return window(value, words, marker, future, open, evidence);
        }
        Days days = nearest.of(value, words, marker, future);
        if (days == null) {
            return unknown(false, evidence);
        }
        Basis basis = NearestDays.namesYear(words) ? Basis.STATED : Basis.COUNTED;
        return new BoundedTime(days, basis, evidence).by(marker, open, anchor);
    }

    private static TimeInterval unknown(boolean open, Evidence evidence) {
        return new TimeInterval(null, null, open, Extent.WITHIN, Precision.UNKNOWN, Basis.UNKNOWN, evidence);
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
        Extent extent = throughout ? Extent.THROUGHOUT : Extent.WITHIN;
        return sound
                ? new TimeInterval(from.begin(), to.end(), false, extent, Precision.INTERVAL, from.basis(), evidence)
                : from;
    }

    /**
     * Days counted from that of the article, "within the next two weeks", "in the past month"; a mere length gives
     * none.
     */
    private TimeInterval window(
            String value, String words, String marker, boolean future, boolean open, Evidence evidence) {
        LocalDate day = anchor == null ? LocalDate.EPOCH : anchor;
        CountedWindow window = CountedWindow.of(value, words, marker, future, day);
        if (window == null || anchor == null) {
            return window == null ? null : unknown(open, evidence);
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

    /**
     * Whether words that may name days before or behind the day of the article are nearer to it as {@code future} than
     * as {@code past}: months and days of a month without a year, and what lies ahead either way.
     */
    boolean isAhead(TimeInterval past, TimeInterval future) {
        boolean bounded = past.begin() != null && past.end() != null && future.begin() != null;
        return anchor != null && bounded && isNearer(past, future);
    }

    private boolean isNearer(TimeInterval past, TimeInterval future) {
        String words = past.evidence().quote().toLowerCase(Locale.ROOT);
        boolean named = NearestDays.namesMonth(words);
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
        return ahead
                ? new TimeInterval(day, day, false, time.extent(), Precision.DAY, Basis.COUNTED, time.evidence())
                : time;
    }
}
