package org.chancery.extraction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.factuality.Conditions;
import org.chancery.extraction.time.Shift;
import org.chancery.extraction.time.TimeReader;
import org.chancery.knowledge.EventTypes;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Status;
import org.chancery.model.TimeInterval;

/** Dates events, and holds how far they have come against their dates. */
final class EventTimes {
    private final ArticleView view;
    private final TimeReader times;
    private final Rescheduling rescheduling;
    private final Set<String> laterPrepositions;
    private final Set<String> travelling;
    private final EventTypes types;

    EventTimes(ArticleView view, Lexicon lexicon, TimeReader times) {
        this.view = view;
        this.times = times;
        this.rescheduling = new Rescheduling(view, lexicon, times);
        this.laterPrepositions = lexicon.words(WordList.LATER_PREPOSITIONS);
        this.travelling = lexicon.words(WordList.TRAVELLING_VERBS);
        this.types = lexicon.types();
    }

    /**
     * What is told in the present and dated ahead is still to come; what is done has not the date of what is to come;
     * what "would" be on a day is planned, unless something is its condition.
     */
    void read(Draft draft) {
        draft.time().set(time(draft));
        boolean ahead = isAhead(draft) && draft.standing().is(Status.OCCURRED);
        if (ahead && isPresent(draft) || isLeavingToday(draft)) {
            stand(draft, Status.PLANNED);
        } else if (ahead) {
            draft.time().set(times.reported());
        }
        settle(draft);
    }

    private TimeInterval time(Draft draft) {
        boolean present = isPresent(draft) && draft.standing().is(Status.OCCURRED);
        TimeInterval next = present ? times.ahead(draft.predication()) : null;
        boolean failed = draft.course().failed();
        return next != null ? next : times.of(draft.predication(), draft.standing(), failed);
    }

    /** "She leaves for Oslo on Monday", told on that Monday. */
    private boolean isLeavingToday(Draft draft) {
        return draft.standing().is(Status.OCCURRED)
                && isPresent(draft)
                && draft.predicate().in(travelling)
                && draft.time().isStated()
                && day().filter(day -> day.equals(draft.time().interval().begin())
                                && day.equals(draft.time().interval().end()))
                        .isPresent();
    }

    private static boolean isPresent(Draft draft) {
        return draft.predicate().isTagged("VBZ", "VBP");
    }

    /** Holds a plan whose day is over for done, and what would be on a day for planned. */
    private void settle(Draft draft) {
        boolean free = draft.standing().is(Status.CONDITIONAL) && !Conditions.isConditioned(draft.predicate());
        if (isOver(draft)) {
            stand(draft, Status.OCCURRED);
        } else if (free && draft.time().isStated()) {
            stand(draft, Status.PLANNED);
        }
    }

    private static void stand(Draft draft, Status status) {
        draft.stand(draft.standing().to(status));
    }

    private boolean isAhead(Draft draft) {
        TimeInterval time = draft.time().interval();
        return day().filter(day ->
                        time != null && time.begin() != null && time.begin().isAfter(day))
                .isPresent();
    }

    /** Whether its day is over by the day of the article: "waves before his meeting with the envoy on August 8". */
    private boolean isOver(Draft draft) {
        TimeInterval time = draft.time().interval();
        return draft.isNoun()
                && draft.standing().is(Status.PLANNED)
                && laterPrepositions.contains(draft.trigger().marker())
                && draft.time().isStated()
                && day().filter(day -> time.end() != null && time.end().isBefore(day))
                        .isPresent();
    }

    /** The day of the report. */
    private Optional<LocalDate> day() {
        return Optional.ofNullable(view.article().annotated().anchor());
    }

    /** How {@code draft} moves what it is about; null where it moves nothing. */
    Shift shift(Draft draft) {
        return rescheduling.shift(draft);
    }

    /** Whether it is said to be moved, but to no other time: "moved the summit". */
    boolean isUnmoved(Draft draft) {
        return rescheduling.isUnmoved(draft);
    }

    /** What lies ahead of an invitation or an agreement is the time of what it is about. */
    void readAhead(Draft draft) {
        if (!rescheduling.read(draft) && isProspective(draft)) {
            passOn(draft);
        }
    }

    private boolean isProspective(Draft draft) {
        return draft.standing().is(Status.OCCURRED) && !draft.isNoun() && types.isA(draft.type(), "ProspectiveAct");
    }

    /** Gives a time ahead to what is invited to or agreed. */
    private void passOn(Draft draft) {
        TimeInterval ahead = times.ahead(draft.predication());
        if (ahead != null) {
            draft.time().set(times.reported());
            Rescheduling.about(draft)
                    .filter(event -> !event.time().isStated())
                    .forEach(event -> event.time().set(ahead));
        }
    }
}
