package org.chancery.fusion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;

/** Whether two reports of encounters may be about one time: both planned, both held, or one planned and one held. */
final class MeetingTimes {
    private static final int LONGEST_WAIT = 60;
    private static final double SAME_DAY = 1;
    private static final double MOVED = 0.8;
    private static final double NEAR = 0.6;
    private static final double UNDATED = 0.4;
    private static final double SOONER = 0.1;

    private MeetingTimes() {}

    /** From 0, not at one time, to 1: on the same day. */
    static double likeness(EventReport one, EventReport other) {
        if (Rounds.areOne(one, other)) {
            return NEAR;
        }
        Window ones = one.window();
        Window others = other.window();
        if (ones.isDated() && others.isDated()) {
            return ones.overlaps(others) ? onDays(one, other) : moved(one, other) || moved(other, one) ? MOVED : 0;
        }
        if (one.isPlan() && other.isPlan()) {
            return plan(one, other) ? UNDATED : 0;
        }
        if (one.isPlan() && !ones.isDated()) {
            return held(one, other);
        }
        if (other.isPlan() && !others.isDated()) {
            return held(other, one);
        }
        return ones.overlaps(others) && areKnownToBeTheSame(one, other) ? NEAR : 0;
    }

    /** Whether the same people, several of them, or one in the same city, come together; or sides without people. */
    private static boolean areKnownToBeTheSame(EventReport one, EventReport other) {
        return one.type().equals(other.type())
                && one.people().equals(other.people())
                && (one.people().size() != 1 || !Collections.disjoint(one.cities(), other.cities()));
    }

    /** On one day the same sides come together once; within a week or a month the same people, for one thing. */
    private static double onDays(EventReport one, EventReport other) {
        if (one.window().isOneDay() && other.window().isOneDay()) {
            return SAME_DAY;
        }
        boolean alike = one.type().equals(other.type()) && one.people().equals(other.people());
        return alike ? NEAR : 0;
    }

    /**
     * How well what was held fits a plan without a day: of the same people and kind, within two months, the sooner the
     * better.
     */
    private static double held(EventReport plan, EventReport held) {
        Window window = held.window();
        LocalDate announced = plan.window().begin();
        if (!one(plan, held)
                || isVague(plan)
                || plan.people().size() < 2
                || !window.begin().isAfter(announced)) {
            return 0;
        }
        long wait = ChronoUnit.DAYS.between(announced, window.begin());
        return wait > LONGEST_WAIT ? 0 : UNDATED - SOONER * wait / LONGEST_WAIT;
    }

    /** Whether {@code later} gives the meeting of {@code earlier} another day. */
    private static boolean moved(EventReport earlier, EventReport later) {
        boolean named = later.former().stream().anyMatch(former -> former.overlaps(earlier.window()));
        boolean told = later.markers().moved()
                && earlier.isPlan()
                && later.isPlan()
                && later.published().compareTo(earlier.published()) >= 0
                && later.published().compareTo(earlier.window().end().toString()) <= 0;
        return named || told && one(earlier, later);
    }

    /** Plans without a day, of exactly the same parties and kind, told of within two months and before the day. */
    private static boolean plan(EventReport one, EventReport other) {
        if (Texts.daysBetween(one.published(), other.published()) > LONGEST_WAIT || !one(one, other)) {
            return false;
        }
        boolean changed = !one.change().isEmpty() || !other.change().isEmpty();
        boolean people = one.people().equals(other.people()) || changed && !areOthers(one, other);
        return people && !tellApart(one, other) && liesAhead(one, other) && liesAhead(other, one);
    }

    /**
     * Whether of two plans without a day only one is of a further meeting, both are of other things, or both are of
     * states without their people and nothing but the states is the same.
     */
    private static boolean tellApart(EventReport one, EventReport other) {
        Set<String> topics = one.topic();
        boolean told = !topics.isEmpty() && !other.topic().isEmpty();
        topics.retainAll(other.topic());
        boolean vague = one.people().isEmpty() && one.type().equals("Negotiation") && topics.isEmpty();
        return one.markers().again() != other.markers().again() || told && topics.isEmpty() || vague;
    }

    private static boolean areOthers(EventReport one, EventReport other) {
        return !one.people().isEmpty()
                && !other.people().isEmpty()
                && Collections.disjoint(one.people(), other.people());
    }

    private static boolean one(EventReport one, EventReport other) {
        boolean changed = !one.change().isEmpty() || !other.change().isEmpty();
        boolean kind = one.type().equals(other.type()) || changed && !isVague(one) && !isVague(other);
        boolean sides = one.parties().equals(other.parties())
                || MeetingLikeness.namesAll(one, other)
                || MeetingLikeness.namesAll(other, one);
        return kind && sides;
    }

    /** Whether it is told no more than that they speak. */
    private static boolean isVague(EventReport report) {
        return report.type().equals("Consultation");
    }

    /** Whether the day of one is not over when the other is published. */
    private static boolean liesAhead(EventReport dated, EventReport other) {
        return !dated.window().isDated()
                || other.published().equals(ArticleInGraph.UNDATED)
                || !dated.window().end().isBefore(LocalDate.parse(other.published()));
    }
}
