package org.chancery.extraction;

import java.util.Set;
import java.util.function.Function;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.time.Shift;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;
import org.chancery.model.Standing;
import org.chancery.model.Status;
import org.chancery.model.TimeInterval;

/** What an act does to the planned event it is about: it is put off, called off, agreed on or turned down. */
final class PlanChanges {
    private static final Set<String> OFFERS = Set.of("Offer", "Invitation");

    private final Function<Draft, Shift> shifts;

    /** {@code shifts}: how an act moves what it is about; null where it moves nothing. */
    PlanChanges(Function<Draft, Shift> shifts) {
        this.shifts = shifts;
    }

    /** Carries what {@code act} says over to the events in its content. */
    void apply(Draft act) {
        boolean settled = act.standing().is(Status.OCCURRED, Status.PLANNED);
        if (settled && !act.isNoun()) {
            act.contents().stream()
                    .map(Draft::resolved)
                    .filter(event -> event != act.resolved())
                    .forEach(event -> change(act, event));
        }
    }

    private void change(Draft act, Draft event) {
        switch (act.type()) {
            case "Postponement" -> move(act, event);
            case "Cancellation", "NegotiationsHalted" -> set(event, Status.CANCELLED);
            case "Agreement" -> answered(event, Status.PLANNED);
            case "Rejection" -> answered(event, Status.DENIED);
            default -> {}
        }
    }

    /** An offer or invitation that is taken up makes a plan of what was offered. */
    private static void answered(Draft offer, Status status) {
        if (OFFERS.contains(offer.type())) {
            offer.contents().stream()
                    .map(Draft::resolved)
                    .filter(PlanChanges::isPlanned)
                    .forEach(event -> set(event, status));
        }
    }

    private static boolean isPlanned(Draft event) {
        return event.standing().is(Status.PROPOSED, Status.PLANNED);
    }

    private static void set(Draft event, Status status) {
        if (isPlanned(event)) {
            Polarity polarity = status == Status.DENIED
                    ? Polarity.NEGATIVE
                    : event.standing().polarity();
            event.stand(new Standing(status, Certainty.CERTAIN, polarity));
        }
    }

    /** The old time ends; where no new one is said, none is left. */
    private void move(Draft act, Draft event) {
        Shift shift = shifts.apply(act);
        boolean open = act.standing().is(Status.PLANNED) && shift != null && shift.to() == null;
        if (shift == null || open || !isPlanned(event)) {
            return;
        }
        TimeInterval old = shift.from() != null ? shift.from() : event.time().interval();
        TimeInterval moved = shift.of(old);
        if (moved != null || !event.time().isMoved()) {
            event.time().move(moved, shift.from());
        }
    }
}
