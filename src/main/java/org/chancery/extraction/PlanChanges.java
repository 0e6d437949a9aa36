package org.chancery.extraction;

import java.util.Set;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;
import org.chancery.model.Role;
import org.chancery.model.Status;
import org.chancery.model.TimeInterval;

/** What an act does to the planned event it is about: it is put off, called off, agreed on or turned down. */
final class PlanChanges {
    private static final Set<String> OFFERS = Set.of("Offer", "Invitation");

    private PlanChanges() {}

    /** Carries what {@code act} says over to the events in its content. */
    static void apply(Draft act) {
        boolean settled = act.status == Status.OCCURRED || act.status == Status.PLANNED;
        if (!settled || act.isNoun()) {
            return;
        }
        act.arguments.stream()
                .filter(argument -> argument.role() == Role.CONTENT && argument.event() != null)
                .map(argument -> argument.event().resolved())
                .filter(event -> event != act.resolved())
                .forEach(event -> change(act, event));
    }

    private static void change(Draft act, Draft event) {
        switch (act.entry.type()) {
            case "Postponement" -> move(act, event);
            case "Cancellation", "NegotiationsHalted" -> set(event, Status.CANCELLED);
            case "Agreement" -> answered(event, Status.PLANNED);
            case "Rejection" -> answered(event, Status.DENIED);
            default -> {}
        }
    }

    /** An offer or invitation that is taken up makes a plan of what was offered. */
    private static void answered(Draft offer, Status status) {
        if (OFFERS.contains(offer.entry.type())) {
            offer.arguments.stream()
                    .filter(argument -> argument.role() == Role.CONTENT && argument.event() != null)
                    .map(argument -> argument.event().resolved())
                    .filter(event -> event.status == Status.PROPOSED || event.status == Status.PLANNED)
                    .forEach(event -> set(event, status));
        }
    }

    private static void set(Draft event, Status status) {
        if (event.status == Status.PLANNED || event.status == Status.PROPOSED) {
            event.status = status;
            event.certainty = Certainty.CERTAIN;
            event.polarity = status == Status.DENIED ? Polarity.NEGATIVE : event.polarity;
        }
    }

    /** The old time ends; where no new one is said, none is left. */
    private static void move(Draft act, Draft event) {
        if (act.shift == null || event.status != Status.PLANNED && event.status != Status.PROPOSED) {
            return;
        }
        if (act.status == Status.PLANNED && act.shift.to() == null) {
            return;
        }
        TimeInterval old = act.shift.from() != null ? act.shift.from() : event.time;
        TimeInterval moved = act.shift.of(old);
        if (moved == null && event.isDatedAnew()) {
            return;
        }
        event.redate(moved, act.shift.from());
    }
}
