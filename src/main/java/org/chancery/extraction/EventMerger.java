package org.chancery.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;
import org.chancery.model.Status;

/**
 * Event coreference inside an article: which mentions speak of the same event. A definite noun points back to the last
 * event that it may name; with parties named, both mentions must agree on them; two different ordinals, days or venues
 * keep events apart.
 */
final class EventMerger {
    private final Set<String> changingTypes;
    private final Set<String> givenTypes;
    private final SameEvent sameEvent;
    private final Predicate<Draft> stands;
    private final List<Draft> events = new ArrayList<>();

    /** Only an event for which {@code stands} holds can be what a later mention points to. */
    EventMerger(ArticleView view, Lexicon lexicon, Predicate<Draft> stands) {
        this.changingTypes = lexicon.words("changing-types");
        this.givenTypes = lexicon.words("given-types");
        this.sameEvent = new SameEvent(view);
        this.stands = stands;
    }

    /** The events behind {@code drafts}, body before headline; a draft merged into another knows it. */
    List<Draft> merge(List<Draft> drafts) {
        Map<Integer, List<Draft>> body = drafts.stream()
                .filter(draft -> !draft.headline)
                .collect(Collectors.groupingBy(draft -> draft.sentence, TreeMap::new, Collectors.toList()));
        body.values().forEach(this::takeSentence);
        drafts.stream().filter(draft -> draft.headline).forEach(this::take);
        return events;
    }

    private void takeSentence(List<Draft> drafts) {
        drafts.stream().sorted(Comparator.comparing(this::isChange)).forEach(this::take);
        drafts.forEach(PlanChanges::apply);
    }

    /** What is done to a planned event is read behind it. */
    private boolean isChange(Draft draft) {
        return changingTypes.contains(draft.entry.type());
    }

    private void take(Draft draft) {
        events.stream()
                .filter(stands)
                .filter(earlier -> sameEvent.holds(earlier, draft))
                .max(Comparator.<Draft>comparingInt(earlier -> closeness(earlier, draft))
                        .thenComparing(earlier -> earlier.last))
                .ifPresentOrElse(earlier -> join(earlier, draft), () -> events.add(draft));
    }

    /** A noun of a narrow meaning points to its own type first; "the discussion" to whatever was discussed last. */
    private static int closeness(Draft earlier, Draft later) {
        boolean general = later.entry.antecedents().contains(later.entry.type());
        return !general && earlier.entry.type().equals(later.entry.type()) ? 1 : 0;
    }

    private void join(Draft earlier, Draft later) {
        boolean isFuller = later.parties().size() > earlier.parties().size() && !later.headline;
        moveTimes(earlier, later);
        boolean cameAbout = sameEvent.cameAbout(earlier, later);
        boolean isPast = later.isDated() && cameAbout && SameEvent.isPlanned(earlier);
        earlier.absorb(later);
        earlier.time = isPast ? later.time : earlier.time;
        settle(earlier, later, cameAbout);
        boolean wasPlanned = SameEvent.isPlanned(earlier);
        boolean toCome = later.status != null
                && !SameEvent.isReal(later.status)
                && (wasPlanned || earlier.status == Status.POSSIBLE);
        if (wasPlanned && later.status == Status.CANCELLED || isFuller && toCome) {
            earlier.status = later.status;
            earlier.certainty = later.certainty;
        }
    }

    /** What becomes of the times where the later mention moves the event. */
    private void moveTimes(Draft earlier, Draft later) {
        boolean apart = later.isDated() && SameEvent.daysDiffer(earlier.time, later.time);
        if (later.movedHere && apart && earlier.isDated()) {
            earlier.redate(later.time, null);
        }
        if (givenTypes.contains(later.entry.type()) && later.isNoun()) {
            later.time = null;
        }
        if (later.postponedHere && later.isDated() && SameEvent.daysDiffer(earlier.time, later.time)) {
            earlier.formerTimes.add(later.time);
        }
    }

    /** A plan of which the later mention says that it came about, or that it did not. */
    private static void settle(Draft plan, Draft later, boolean cameAbout) {
        if (!SameEvent.isPlanned(plan) || !cameAbout && !later.failed) {
            return;
        }
        plan.status = cameAbout ? Status.OCCURRED : Status.CANCELLED;
        plan.certainty = Certainty.CERTAIN;
        plan.polarity = cameAbout ? plan.polarity : Polarity.NEGATIVE;
    }
}
