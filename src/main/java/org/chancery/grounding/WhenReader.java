package org.chancery.grounding;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.model.TimeInterval;

/** Reads the time of a fact from the words that a reply gives for it, by the rules that read all times. */
final class WhenReader {
    private static final Set<Status> FUTURE =
            EnumSet.of(Status.PLANNED, Status.PROPOSED, Status.POSSIBLE, Status.CONDITIONAL, Status.CANCELLED);
    private static final Set<Status> DONE = EnumSet.of(Status.OCCURRED, Status.ONGOING);

    private final SearchedText text;
    private final TimeRules rules;
    private final LocalDate day;
    private final Refusals refusals;

    /** @param day the day of the article, or null */
    WhenReader(SearchedText text, TimeRules rules, LocalDate day, Refusals refusals) {
        this.text = text;
        this.rules = rules;
        this.day = day;
        this.refusals = refusals;
    }

    /**
     * The time of an event in {@code words}, or the day of the report for what is done; else null. The words stand in a
     * sentence that tells it, since a reply gives all of these.
     *
     * @param words as the reply has them, or null
     * @param status how far the event has come
     * @param act the word that tells it, or null
     * @param fact the words that tell the fact
     */
    TimeInterval read(String words, Status status, List<Span> places, Span act, String fact) {
        TimeInterval time = near(words, places, 0, fact)
                .map(span -> rules.at(span, FUTURE.contains(status), act))
                .orElse(null);
        return time == null && DONE.contains(status) ? rules.reported() : time;
    }

    /** When something was said, or null; the words may stand {@code reach} sentences away. */
    TimeInterval said(String words, List<Span> places, int reach, String fact) {
        return near(words, places, reach, fact)
                .map(span -> rules.at(span, false, null))
                .orElse(null);
    }

    private Optional<Span> near(String words, List<Span> places, int reach, String fact) {
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        Optional<Span> near = places.stream()
                .flatMap(place -> text.nearest(words, place, reach).stream())
                .findFirst();
        if (near.isEmpty()) {
            refusals.add(fact, "time", text.absent(words));
        }
        return near;
    }

    /** Whether it begins after the day of the article. */
    boolean isAhead(TimeInterval time) {
        return day != null && time.begin() != null && time.begin().isAfter(day);
    }
}
