package org.chancery.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When something happens, as far as the article says it.
 *
 * @param begin first possible day, or null where it is open
 * @param end last possible day, or null where it is open
 * @param openEnd whether it may also happen somewhat later than {@code end} ("or shortly thereafter")
 * @param extent whether it happens somewhere within the interval or lasts throughout it
 * @param precision how fine the words are
 * @param basis how the days were found
 * @param evidence the words they came from; null for {@link Basis#REPORTED}
 */
public record TimeInterval(
        LocalDate begin,
        LocalDate end,
        boolean openEnd,
        Extent extent,
        Precision precision,
        Basis basis,
        Evidence evidence) {
    /** Whether the event fills its interval. */
    public enum Extent {
        WITHIN,
        THROUGHOUT
    }

    /** How fine the words are. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        INTERVAL,
        UNKNOWN
    }

    /** How the days were found. */
    public enum Basis {
        /** The words name the days themselves. */
        STATED,
        /** Counted from the day of the article, e.g. "on Friday". */
        COUNTED,
        /** Not said; what is reported as done was done by the day of the article. */
        REPORTED,
        /** Words that name a time which could not be anchored. */
        UNKNOWN
    }

    public TimeInterval {
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(basis, "basis");
        if (begin != null && end != null && end.isBefore(begin)) {
            throw new IllegalArgumentException("ends before it begins: " + begin + " … " + end);
        }
    }
}
