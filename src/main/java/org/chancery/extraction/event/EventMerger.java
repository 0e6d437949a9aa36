package org.chancery.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.knowledge.EventTypes;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;
import org.chancery.model.Standing;
import org.chancery.model.Status;

/**
 * Event coreference inside an article: which mentions speak of the same event. A definite noun points back to the last
 * event that it may name; with parties named, both mentions must agree on them; two different ordinals, days or venues
 * keep events apart.
 */
public final class EventMerger {
    private final EventTypes types;
    private final SameEvent sameEvent;
    private final Consumer<Draft> changes;
    private final Predicate<Draft> stands;
    private final List<Draft> events = new ArrayList<>();

    /**
     * Only an event for which {@code stands} holds can be what a later mention points to; {@code changes} carries over
     * what an act says to the events that it is about.
     */
    public EventMerger(ArticleView view, Lexicon lexicon, Consumer<Draft> changes, Predicate<Draft> stands) {
        this.types = lexicon.types();
        this.changes = changes;
        this.sameEvent = new SameEvent(view);
        this.stands = stands;
    }

    /** The events behind {@code drafts}, body before headline; a draft merged into another knows it. */
    public List<Draft> merge(List<Draft> drafts) {
        Map<Integer, List<Draft>> body = drafts.stream()
                .filter(draft -> !draft.isHeadline())
                .collect(Collectors.groupingBy(draft -> draft.sentence(), TreeMap::new, Collectors.toList()));
        body.values().forEach(this::takeSentence);
        drafts.stream().filter(draft -> draft.isHeadline()).forEach(this::take);
        return events;
    }

    private void takeSentence(List<Draft> drafts) {
        drafts.stream().sorted(Comparator.comparing(this::isChange)).forEach(this::take);
        drafts.forEach(changes);
    }

    /** What is done to a planned event is read behind it. */
    private boolean isChange(Draft draft) {
        return types.isA(draft.type(), "PlanChange");
    }

    private void take(Draft draft) {
        events.stream()
                .filter(earlier -> sameEvent.holds(earlier, draft))
                .filter(stands)
                .max(Comparator.<Draft>comparingInt(earlier -> closeness(earlier, draft))
                        .thenComparing(earlier -> earlier.lastMention()))
                .ifPresentOrElse(earlier -> join(earlier, draft), () -> events.add(draft));
    }

    /** A noun of a narrow meaning points to its own type first; "the discussion" to whatever was discussed last. */
    private static int closeness(Draft earlier, Draft later) {
        boolean general = later.entry().antecedents().contains(later.type());
        return !general && earlier.type().equals(later.type()) ? 1 : 0;
    }

    private void join(Draft earlier, Draft later) {
        boolean isFuller = later.parties().size() > earlier.parties().size() && !later.isHeadline();
        moveTimes(earlier, later);
        boolean cameAbout = sameEvent.cameAbout(earlier, later);
        boolean isPast = later.time().isStated() && cameAbout && SameEvent.isPlanned(earlier);
        earlier.absorb(later);
        if (isPast) {
            earlier.time().set(later.time().interval());
        }
        settle(earlier, later, cameAbout);
        follow(earlier, later, isFuller);
    }

    /** What a later mention calls off is off, and what one that names more parties says to come is to come. */
    private static void follow(Draft earlier, Draft later, boolean isFuller) {
        boolean wasPlanned = SameEvent.isPlanned(earlier);
        boolean toCome = later.standing().status() != null
                && !SameEvent.isReal(later.standing().status())
                && (wasPlanned || earlier.standing().is(Status.POSSIBLE));
        if (wasPlanned && later.standing().is(Status.CANCELLED) || isFuller && toCome) {
            Standing other = later.standing();
            earlier.stand(new Standing(
                    other.status(), other.certainty(), earlier.standing().polarity()));
        }
    }

    /** What becomes of the times where the later mention moves the event. */
    private void moveTimes(Draft earlier, Draft later) {
        if (later.course().moved() && isApart(earlier, later) && earlier.time().isStated()) {
            earlier.time().move(later.time().interval(), null);
        }
        if (types.isA(later.type(), "AnswerableAct") && later.isNoun()) {
            later.time().set(null);
        }
        if (later.course().postponed() && isApart(earlier, later)) {
            earlier.time().former().add(later.time().interval());
        }
    }

    /** Whether the later mention tells of another day. */
    private static boolean isApart(Draft earlier, Draft later) {
        return later.time().isStated()
                && SameEvent.daysDiffer(earlier.time().interval(), later.time().interval());
    }

    /** A plan of which the later mention says that it came about, or that it did not. */
    private static void settle(Draft plan, Draft later, boolean cameAbout) {
        if (!SameEvent.isPlanned(plan) || !cameAbout && !later.course().failed()) {
            return;
        }
        Polarity polarity = cameAbout ? plan.standing().polarity() : Polarity.NEGATIVE;
        plan.stand(new Standing(cameAbout ? Status.OCCURRED : Status.CANCELLED, Certainty.CERTAIN, polarity));
    }
}
