package org.chancery.extraction.time;

import java.time.LocalDate;
import java.time.Period;
import org.chancery.model.TimeInterval.Precision;

/**
 * Days that an expression names.
 *
 * @param begin first day
 * @param end last day
 * @param precision how exactly they are named
 */
record Days(LocalDate begin, LocalDate end, Precision precision) {
    static Days of(LocalDate day) {
        return new Days(day, day, Precision.DAY);
    }

    /** The same so much later; earlier for a negative length. */
    Days plus(Period length) {
        return new Days(begin.plus(length), end.plus(length), precision);
    }

    boolean isOf(Precision one, Precision other) {
        return precision == one || precision == other;
    }
}
