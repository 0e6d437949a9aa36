package org.chancery.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.TimeInterval;

/** When an event is, and when it was to be before it was moved. */
public final class DraftTime {
    private final List<TimeInterval> former = new ArrayList<>();
    private TimeInterval interval;

    /** The time; null where nothing tells it. */
    public TimeInterval interval() {
        return interval;
    }

    public void set(TimeInterval time) {
        interval = time;
    }

    /** The times that it had before, the first one first. */
    public List<TimeInterval> former() {
        return former;
    }

    /** Whether the text names its time. */
    public boolean isStated() {
        return interval != null && interval.evidence() != null;
    }

    /** Whether it has been given a time that is not its first. */
    public boolean isMoved() {
        return !former.isEmpty() && isStated();
    }

    /**
     * Moves it to another time; what was its time so far is kept.
     *
     * @param moved the new time, or null where it is open
     * @param from the time that it is moved from, where the words name it, or null
     */
    public void move(TimeInterval moved, TimeInterval from) {
        TimeInterval before = from != null ? from : isStated() ? interval : null;
        if (before != null && !before.equals(moved) && !former.contains(before)) {
            former.add(before);
        }
        interval = moved;
    }

    /** Takes over the time of another mention where that says more. */
    void absorb(DraftTime other) {
        boolean better = interval == null ? other.interval != null : !isStated() && other.isStated();
        interval = better ? other.interval : interval;
    }
}
