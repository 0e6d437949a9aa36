package org.chancery.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;
import org.chancery.model.Role;
import org.chancery.model.Status;
import org.chancery.model.TimeInterval;
import org.chancery.syntax.Tree;

/**
 * Event coreference inside an article: which mentions speak of the same event. A definite noun points back to the last
 * event that it may name; with parties named, both mentions must agree on them; two different ordinals, days or venues
 * keep events apart.
 */
final class EventMerger {
    private final ArticleView view;
    private final Lexicon lexicon;
    private final Predicate<Draft> stands;
    private final List<Draft> events = new ArrayList<>();

    /** Only an event for which {@code stands} holds can be what a later mention points to. */
    EventMerger(ArticleView view, Lexicon lexicon, Predicate<Draft> stands) {
        this.view = view;
        this.lexicon = lexicon;
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
        return lexicon.words("changing-types").contains(draft.entry.type());
    }

    private void take(Draft draft) {
        events.stream()
                .filter(stands)
                .filter(earlier -> isSame(earlier, draft))
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
        if (later.movedHere && later.isDated() && earlier.isDated() && daysDiffer(earlier.time, later.time)) {
            earlier.redate(later.time, null);
        }
        if (lexicon.words("given-types").contains(later.entry.type()) && later.isNoun()) {
            later.time = null;
        }
        if (later.postponedHere && later.isDated() && daysDiffer(earlier.time, later.time)) {
            earlier.formerTimes.add(later.time);
        }
        boolean cameAbout = cameAbout(earlier, later);
        boolean isPast = later.isDated() && cameAbout && isPlanned(earlier);
        earlier.absorb(later);
        earlier.time = isPast ? later.time : earlier.time;
        if (cameAbout && isPlanned(earlier)) {
            earlier.status = Status.OCCURRED;
            earlier.certainty = Certainty.CERTAIN;
        } else if (later.failed && isPlanned(earlier)) {
            earlier.status = Status.CANCELLED;
            earlier.certainty = Certainty.CERTAIN;
            earlier.polarity = Polarity.NEGATIVE;
        }
        boolean wasPlanned = isPlanned(earlier);
        boolean toCome =
                (wasPlanned || earlier.status == Status.POSSIBLE) && later.status != null && !isReal(later.status);
        if (wasPlanned && later.status == Status.CANCELLED || isFuller && toCome) {
            earlier.status = later.status;
            earlier.certainty = later.certainty;
        }
    }

    private static boolean isPlanned(Draft draft) {
        return draft.status == Status.PLANNED || draft.status == Status.PROPOSED;
    }

    /** Whether {@code later} says of a plan that it came about, and its time does not lie ahead. */
    private boolean cameAbout(Draft earlier, Draft later) {
        LocalDate day = view.article().annotated().anchor();
        boolean past = later.movedHere
                || earlier.isDated()
                        && day != null
                        && earlier.time.begin() != null
                        && !earlier.time.begin().isAfter(day);
        boolean again = !later.isNoun() && later.status == Status.OCCURRED && datesMeet(earlier, later);
        return isPlanned(earlier) && past && (later.held && later.definite || again);
    }

    /** Two plans of the same people to do the same are one, unless the later has a day of its own. */
    private static boolean isSamePlan(Draft earlier, Draft later) {
        return isPlanned(earlier)
                && isPlanned(later)
                && earlier.entry.participants() > 1
                && !later.isDated()
                && earlier.parties().size() > 1
                && earlier.parties().equals(later.parties());
    }

    /** Whether both are dated by words, and the one time may be the other. */
    private static boolean datesMeet(Draft earlier, Draft later) {
        return earlier.isDated() && later.isDated() && !daysDiffer(earlier.time, later.time);
    }

    private boolean isSame(Draft earlier, Draft later) {
        return typesAgree(earlier, later)
                && partiesAgree(earlier, later)
                && !isAnswer(earlier, later)
                && !ordinalsDiffer(earlier, later)
                && (cameAbout(earlier, later) || !statusesDiffer(earlier, later))
                && (later.movedHere || later.postponedHere || !daysDiffer(earlier.time, later.time))
                && !venuesDiffer(earlier, later);
    }

    /** Whether who suffers the one act does the other: a threat against Peru, a threat by Peru. */
    private static boolean isAnswer(Draft earlier, Draft later) {
        boolean mutual = earlier.entry.participants() > 1 || later.entry.participants() > 1;
        return !mutual && (isTurned(earlier, later) || isTurned(later, earlier));
    }

    private static boolean isTurned(Draft act, Draft answer) {
        Set<String> suffering = act.entities(Role.RECIPIENT);
        Set<String> acting = act.entities(Role.ACTOR);
        return answer.entities(Role.ACTOR).stream()
                .anyMatch(actor -> suffering.contains(actor) && !acting.contains(actor));
    }

    private boolean typesAgree(Draft earlier, Draft later) {
        if (!later.isNoun()) {
            if (sameTarget(earlier, later)) {
                return earlier.entry.type().equals(later.entry.type());
            }
            boolean announced = earlier.isNoun() && sameContent(earlier, later);
            return earlier.entry.type().equals(later.entry.type())
                    && (later.headline
                            || earlier.sentence == later.sentence
                            || announced
                            || cameAbout(earlier, later)
                            || isSamePlan(earlier, later));
        }
        return earlier.entry.type().equals(later.entry.type())
                || later.entry.antecedents().contains(earlier.entry.type()) && !isQualified(later);
    }

    /** "The reunification talks" are others than the call just told of. */
    private boolean isQualified(Draft draft) {
        Tree graph = view.grammar(draft.sentence).graph();
        return graph.dependents(draft.trigger, "compound").stream()
                .anyMatch(word -> graph.token(word).tag().equals("NN"));
    }

    /** Whether both are done to the same event: two reports that one summit is called off. */
    private static boolean sameTarget(Draft earlier, Draft later) {
        return target(earlier) != null && target(earlier) == target(later);
    }

    private static Draft target(Draft draft) {
        return draft.arguments.stream()
                .filter(argument -> argument.role() == Role.CONTENT && argument.event() != null)
                .map(argument -> argument.event().resolved())
                .findFirst()
                .orElse(null);
    }

    private boolean partiesAgree(Draft earlier, Draft later) {
        if (sameTarget(earlier, later)) {
            return earlier.parties().containsAll(later.parties())
                    || later.parties().containsAll(earlier.parties());
        }
        Set<String> mine = later.parties();
        Set<String> theirs = earlier.parties();
        if (mine.isEmpty()) {
            boolean near = later.sentence - earlier.lastSentence <= 6;
            return later.isNoun() && (later.definite && near || later.headline || sameContent(earlier, later));
        }
        if (later.headline || later.isNoun() && later.definite) {
            return theirs.containsAll(mine) || mine.containsAll(theirs) && !theirs.isEmpty();
        }
        return later.isNoun() && theirs.equals(mine)
                || later.isNoun() && sameContent(earlier, later) && theirs.containsAll(mine)
                || !later.isNoun() && theirs.equals(mine) && sameTrigger(earlier, later)
                || earlier.isNoun() && theirs.isEmpty() && sameContent(earlier, later)
                || sameContent(earlier, later) && (theirs.containsAll(mine) || mine.containsAll(theirs));
    }

    /** Whether both name the same thing as instrument: "Tomahawk missiles", "the cruise missiles". */
    private boolean sameContent(Draft earlier, Draft later) {
        String one = last(earlier);
        String other = last(later);
        return one != null && one.equals(other);
    }

    private String last(Draft draft) {
        return draft.arguments.stream()
                .filter(argument -> argument.role() == Role.INSTRUMENT && argument.isText())
                .map(argument -> argument.span().of(view.text()))
                .map(words -> words.substring(words.lastIndexOf(' ') + 1))
                .findFirst()
                .orElse(null);
    }

    private boolean sameTrigger(Draft earlier, Draft later) {
        String one = view.grammar(earlier.sentence).token(earlier.trigger).lemma();
        return one.equals(view.grammar(later.sentence).token(later.trigger).lemma());
    }

    private static boolean ordinalsDiffer(Draft earlier, Draft later) {
        if (later.ordinal == null) {
            return false;
        }
        return !later.ordinal.equals(earlier.ordinal) && (earlier.ordinal != null || !later.headline);
    }

    private static boolean statusesDiffer(Draft earlier, Draft later) {
        if (later.awaited && earlier.status != null && isReal(earlier.status)) {
            return true;
        }
        if (later.status == null
                || earlier.status == null
                || later.isNoun() && later.support < 0 && later.parties().isEmpty()) {
            return false;
        }
        return isReal(earlier.status) != isReal(later.status) && later.status != Status.CANCELLED;
    }

    private static boolean isReal(Status status) {
        return status == Status.OCCURRED || status == Status.ONGOING;
    }

    private static boolean daysDiffer(TimeInterval one, TimeInterval other) {
        if (one == null
                || other == null
                || one.basis() == TimeInterval.Basis.REPORTED
                || other.basis() == TimeInterval.Basis.REPORTED) {
            return false;
        }
        boolean apart = one.end() != null && other.begin() != null && one.end().isBefore(other.begin())
                || other.end() != null && one.begin() != null && other.end().isBefore(one.begin());
        return apart;
    }

    private static boolean venuesDiffer(Draft earlier, Draft later) {
        Set<String> one = earlier.entities(Role.VENUE);
        Set<String> other = later.entities(Role.VENUE);
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }
}
