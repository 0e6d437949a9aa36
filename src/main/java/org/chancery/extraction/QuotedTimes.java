package org.chancery.extraction;

import org.chancery.extraction.time.PlacedTimes;
import org.chancery.model.Span;
import org.chancery.model.TimeInterval;

/** The times at given places of one article, by the rules by which those of events are read. */
public final class QuotedTimes {
    private final PlacedTimes times;

    QuotedTimes(PlacedTimes times) {
        this.times = times;
    }

    /**
     * The days that the words at {@code span} name; without days where they name none that can be worked out.
     *
     * @param future whether what happens then is still to come
     * @param act the words that tell what happens then, or null; a clause beside them dates another act
     */
    public TimeInterval at(Span span, boolean future, Span act) {
        return times.at(span, future, act);
    }

    /** By the day of the report; null where it is not known. */
    public TimeInterval reported() {
        return times.reported();
    }
}
