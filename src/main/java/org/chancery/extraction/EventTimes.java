package org.chancery.extraction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.factuality.Conditions;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Status;
import org.chancery.model.TimeInterval;

/** Dates events, and holds how far they have come against their dates. */
final class EventTimes {
    private final ArticleView view;
    private final TimeReader times;
    private final ShiftReader shifts;
    private final Set<String> laterPrepositions;
    private final Set<String> forwardTypes;

    EventTimes(ArticleView view, Lexicon lexicon, TimeReader times) {
        this.view = view;
        this.times = times;
        this.shifts = new ShiftReader(view, lexicon, times);
        this.laterPrepositions = lexicon.words("later-prepositions");
        this.forwardTypes = lexicon.words("forward-types");
    }

    /**
     * What is told in the present and dated ahead is still to come; what is done has not the date of what is to come;
     * what "would" be on a day is planned, unless something is its condition.
     */
    void read(Draft draft) {
        boolean present = draft.predicate().isTagged("VBZ", "VBP");
        TimeInterval next = present && draft.status == Status.OCCURRED ? times.ahead(draft) : null;
        draft.time = next != null ? next : times.read(draft);
        if (isAhead(draft) && draft.status == Status.OCCURRED) {
            draft.status = present ? Status.PLANNED : draft.status;
            draft.time = present ? draft.time : times.reported();
        }
        if (isOver(draft)) {
            draft.status = Status.OCCURRED;
        }
        boolean free = draft.status == Status.CONDITIONAL && !Conditions.isConditioned(draft.predicate());
        if (free && draft.isDated()) {
            draft.status = Status.PLANNED;
        }
    }

    private boolean isAhead(Draft draft) {
        return day().filter(day -> draft.time != null
                        && draft.time.begin() != null
                        && draft.time.begin().isAfter(day))
                .isPresent();
    }

    /** "Waves before his meeting with the envoy on August 8", told in September. */
    private boolean isOver(Draft draft) {
        return draft.isNoun()
                && draft.status == Status.PLANNED
                && laterPrepositions.contains(draft.trigger.marker())
                && draft.isDated()
                && day().filter(day ->
                                draft.time.end() != null && draft.time.end().isBefore(day))
                        .isPresent();
    }

    /** The day of the report. */
    private Optional<LocalDate> day() {
        return Optional.ofNullable(view.article().annotated().anchor());
    }

    /** What lies ahead of an invitation or an agreement is the time of what it is about. */
    void readAhead(Draft draft) {
        draft.shift = shifts.read(draft);
        if (draft.shift != null) {
            if (!isUnmoved(draft)) {
                postpone(draft);
            }
            return;
        }
        boolean forward =
                draft.status == Status.OCCURRED && !draft.isNoun() && forwardTypes.contains(draft.entry.type());
        TimeInterval ahead = forward ? times.ahead(draft) : null;
        if (ahead != null) {
            draft.time = times.reported();
            contents(draft).filter(event -> !event.isDated()).forEach(event -> event.time = ahead);
        }
    }

    /** Whether it is said to be moved, but to no other time: "moved the summit". */
    boolean isUnmoved(Draft draft) {
        return draft.shift != null && !shifts.isMoved(draft, draft.shift);
    }

    /** "Until May" is when the meeting is to be, not when it is postponed. */
    private void postpone(Draft draft) {
        boolean dated = draft.shift.words() != null;
        if (dated && draft.isDated() && isIn(draft.time, draft.shift)) {
            draft.time = draft.status == Status.OCCURRED ? times.reported() : null;
        }
        contents(draft).filter(Draft::isNoun).forEach(event -> {
            event.postponedHere = true;
            event.status = event.status == Status.OCCURRED ? Status.PLANNED : event.status;
            event.time = dated && event.isDated() && isIn(event.time, draft.shift) ? null : event.time;
        });
    }

    private static Stream<Draft> contents(Draft draft) {
        return draft.arguments.stream().map(DraftArgument::event).filter(event -> event != null);
    }

    private static boolean isIn(TimeInterval time, Shift shift) {
        return time.evidence().begin() < shift.words().end()
                && shift.words().begin() < time.evidence().end();
    }
}
