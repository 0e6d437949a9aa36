package org.chancery.extraction.event;

import static org.chancery.syntax.DependencyRelation.COMPOUND;

import java.time.LocalDate;
import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.model.Polarity;
import org.chancery.model.Role;
import org.chancery.model.Status;
import org.chancery.model.TimeInterval;

/**
 * Whether two mentions may be of the same event: of one type, of the same parties, and apart in nothing that is said.
 */
final class SameEvent {
    private final SameParties parties;
    private final LocalDate day;

    SameEvent(ArticleView view) {
        this.parties = new SameParties(view);
        this.day = view.article().annotated().anchor();
    }

    boolean holds(Draft earlier, Draft later) {
        return typesAgree(earlier, later)
                && parties.agree(earlier, later)
                && !SameParties.isAnswer(earlier, later)
                && !ordinalsDiffer(earlier, later)
                && (cameAbout(earlier, later) || !statusesDiffer(earlier, later))
                && (later.course().moved()
                        || later.course().postponed()
                        || !daysDiffer(earlier.time().interval(), later.time().interval()))
                && !venuesDiffer(earlier, later);
    }

    static boolean isPlanned(Draft draft) {
        return draft.standing().is(Status.PLANNED, Status.PROPOSED);
    }

    static boolean isReal(Status status) {
        return status == Status.OCCURRED || status == Status.ONGOING;
    }

    /** Whether {@code later} says of a plan that it came about, and its time does not lie ahead. */
    boolean cameAbout(Draft earlier, Draft later) {
        boolean past = later.course().moved()
                || earlier.time().isStated()
                        && day != null
                        && earlier.time().interval().begin() != null
                        && !earlier.time().interval().begin().isAfter(day);
        boolean again = !later.isNoun() && later.standing().is(Status.OCCURRED) && datesMeet(earlier, later);
        return isPlanned(earlier)
                && past
                && (later.course().held() && later.reference().definite() || again);
    }

    /** Whether both are dated by words, and the one time may be the other. */
    private static boolean datesMeet(Draft earlier, Draft later) {
        return earlier.time().isStated()
                && later.time().isStated()
                && !daysDiffer(earlier.time().interval(), later.time().interval());
    }

    /** Two plans of the same people, or two deeds, are one encounter unless the later has a day of its own. */
    private static boolean isSameEncounter(Draft earlier, Draft later) {
        boolean done =
                earlier.standing().is(Status.OCCURRED) && later.standing().is(Status.OCCURRED);
        return (isPlanned(earlier) && isPlanned(later) || done)
                && earlier.entry().participants() > 1
                && !later.time().isStated()
                && earlier.parties().size() > 1
                && earlier.parties().equals(later.parties());
    }

    private boolean typesAgree(Draft earlier, Draft later) {
        boolean same = earlier.type().equals(later.type());
        if (later.isNoun()) {
            return same || later.entry().antecedents().contains(earlier.type()) && !isQualified(later);
        }
        return same && (SameParties.sameTarget(earlier, later) || isToldAgain(earlier, later));
    }

    /** Whether a verb may tell what was told before. */
    private boolean isToldAgain(Draft earlier, Draft later) {
        return later.isHeadline()
                || earlier.sentence() == later.sentence()
                || earlier.isNoun() && parties.sameInstrument(earlier, later)
                || cameAbout(earlier, later)
                || SameParties.isAttribute(earlier)
                || SameParties.isAttribute(later)
                || isSameEncounter(earlier, later);
    }

    /** Whether a noun before it tells it from others: "the reunification talks". */
    private static boolean isQualified(Draft draft) {
        return draft.trigger().dependents(COMPOUND).stream().anyMatch(word -> word.isTagged("NN"));
    }

    /** Whether it is only said that it is not told: "did not claim responsibility for the attack". */
    private static boolean isUnsaid(Draft draft) {
        return !draft.standing().isTold() && draft.standing().polarity() == Polarity.NEGATIVE;
    }

    private static boolean ordinalsDiffer(Draft earlier, Draft later) {
        return later.reference().ordinal() != null
                && !later.reference().ordinal().equals(earlier.reference().ordinal())
                && (earlier.reference().ordinal() != null || !later.isHeadline());
    }

    private static boolean statusesDiffer(Draft earlier, Draft later) {
        Status one = earlier.standing().status();
        Status other = later.standing().status();
        return isUnsaid(earlier) != isUnsaid(later)
                || later.course().awaited() && isReal(one)
                || areOpposed(one, other)
                || one == Status.PLANNED && isOver(later)
                || !isBare(later) && isOnlyOneReal(one, other);
    }

    /** What lies behind is not what is still planned: "said after their meeting". */
    private static boolean isOver(Draft draft) {
        return draft.isNoun()
                && draft.standing().is(Status.OCCURRED)
                && draft.trigger().isMarked("after", "following");
    }

    /** Whether it tells nothing but its type: "the talks". */
    private static boolean isBare(Draft draft) {
        return draft.isNoun() && !draft.support().exists() && draft.parties().isEmpty();
    }

    /** Whether one is real and the other is not; what is called off later may have been either. */
    private static boolean isOnlyOneReal(Status one, Status other) {
        boolean told = one != null && other != null;
        return told && isReal(one) != isReal(other) && other != Status.CANCELLED;
    }

    /** What is real is not what is denied or hangs on a condition. */
    private static boolean areOpposed(Status one, Status other) {
        return isReal(one) && isOpen(other) || isReal(other) && isOpen(one);
    }

    private static boolean isOpen(Status status) {
        return status == Status.DENIED || status == Status.CONDITIONAL;
    }

    static boolean daysDiffer(TimeInterval one, TimeInterval other) {
        return isTold(one) && isTold(other) && (isBefore(one, other) || isBefore(other, one));
    }

    private static boolean isTold(TimeInterval time) {
        return time != null && time.basis() != TimeInterval.Basis.REPORTED;
    }

    private static boolean isBefore(TimeInterval one, TimeInterval other) {
        return one.end() != null && other.begin() != null && one.end().isBefore(other.begin());
    }

    private static boolean venuesDiffer(Draft earlier, Draft later) {
        Set<String> one = earlier.entities(Role.VENUE);
        Set<String> other = later.entities(Role.VENUE);
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }
}
