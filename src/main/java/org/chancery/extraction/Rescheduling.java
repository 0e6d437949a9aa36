package org.chancery.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.extraction.time.Shift;
import org.chancery.extraction.time.ShiftReader;
import org.chancery.extraction.time.TimeReader;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Evidence;
import org.chancery.model.Status;

/** The acts that move an event to another time, and when it is to be then: "put the talks off until May". */
final class Rescheduling {
    private final TimeReader times;
    private final ShiftReader shifts;
    private final Map<Draft, Shift> moves = new HashMap<>();

    Rescheduling(ArticleView view, Lexicon lexicon, TimeReader times) {
        this.times = times;
        this.shifts = new ShiftReader(view, lexicon, times);
    }

    /** Whether {@code draft} moves something; what it moves is put off then. */
    boolean read(Draft draft) {
        Shift shift = shifts.read(draft.predication());
        if (shift == null) {
            return false;
        }
        moves.put(draft, shift);
        if (!isUnmoved(draft)) {
            postpone(draft, shift);
        }
        return true;
    }

    /** How {@code draft} moves what it is about; null where it moves nothing. */
    Shift shift(Draft draft) {
        return moves.get(draft);
    }

    /** Whether it is said to be moved, but to no other time: "moved the summit". */
    boolean isUnmoved(Draft draft) {
        Shift shift = shift(draft);
        return shift != null && !shifts.isMoved(draft.predication(), shift);
    }

    /** Takes the time to which something is moved from the act of moving: "until May" is when the meeting is to be. */
    private void postpone(Draft draft, Shift shift) {
        if (isIn(draft, shift)) {
            draft.time().set(draft.standing().is(Status.OCCURRED) ? times.reported() : null);
        }
        about(draft).filter(Draft::isNoun).forEach(event -> putOff(event, shift));
    }

    private static void putOff(Draft event, Shift shift) {
        event.take(event.course().putOff());
        if (event.standing().is(Status.OCCURRED)) {
            event.stand(event.standing().to(Status.PLANNED));
        }
        if (isIn(event, shift)) {
            event.time().set(null);
        }
    }

    /** The events that play a part in {@code draft}, as what is agreed or put off. */
    static Stream<Draft> about(Draft draft) {
        return draft.arguments().stream().map(DraftArgument::event).filter(event -> event != null);
    }

    /** Whether the time of {@code draft} is told by the words that tell how far something is moved. */
    private static boolean isIn(Draft draft, Shift shift) {
        Evidence words = shift.words();
        Evidence time = draft.time().isStated() ? draft.time().interval().evidence() : null;
        return words != null && time != null && time.begin() < words.end() && words.begin() < time.end();
    }
}
