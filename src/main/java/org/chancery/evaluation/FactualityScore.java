package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Certainty;
import org.chancery.model.Event;
import org.chancery.model.Polarity;
import org.chancery.model.Status;

/**
 * How often the events that both sides found are held for equally certain, equally true and equally past. Scores of
 * several articles add up.
 *
 * @param events number of gold events that were found
 * @param certainty how many of them have the gold certainty: certain or not
 * @param polarity how many have the gold polarity
 * @param time how many lie on the gold side of the present
 */
public record FactualityScore(int events, int certainty, int polarity, int time) {
    private static final Set<Status> AHEAD =
            EnumSet.of(Status.PLANNED, Status.PROPOSED, Status.POSSIBLE, Status.CONDITIONAL);

    /** The score of one article; each event found answers to one gold event, the first of its words. */
    public static FactualityScore of(List<GoldEvent> gold, List<Event> found) {
        List<Event> open = new ArrayList<>(found);
        FactualityScore score = new FactualityScore(0, 0, 0, 0);
        for (GoldEvent wanted : gold) {
            Event event =
                    open.stream().filter(one -> tells(one, wanted)).findFirst().orElse(null);
            if (event != null) {
                open.remove(event);
                score = score.plus(of(wanted, event));
            }
        }
        return score;
    }

    private static FactualityScore of(GoldEvent wanted, Event found) {
        boolean certain = found.certainty() == Certainty.CERTAIN;
        boolean positive = found.polarity() == Polarity.POSITIVE;
        return new FactualityScore(
                1,
                certain == wanted.certain() ? 1 : 0,
                positive == wanted.positive() ? 1 : 0,
                AHEAD.contains(found.status()) == wanted.future() ? 1 : 0);
    }

    private static boolean tells(Event event, GoldEvent wanted) {
        return event.trigger().stream()
                .anyMatch(words -> words.begin() <= wanted.begin() && wanted.begin() < words.end());
    }

    /** Both scores together. */
    public FactualityScore plus(FactualityScore other) {
        return new FactualityScore(
                events + other.events, certainty + other.certainty, polarity + other.polarity, time + other.time);
    }
}
