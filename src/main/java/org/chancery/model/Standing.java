package org.chancery.model;

import java.util.Objects;

/**
 * How far an event has come and how sure the text is of that.
 *
 * @param status null where nothing tells it, as of a visit in "a policy for visits"
 * @param certainty how sure the source is
 * @param polarity negative where the text says that it is not so
 */
public record Standing(Status status, Certainty certainty, Polarity polarity) {
    /** That of which nothing is told. */
    public static final Standing UNTOLD = new Standing(null, Certainty.CERTAIN, Polarity.POSITIVE);

    public Standing {
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(polarity, "polarity");
    }

    public static Standing of(Status status, Certainty certainty) {
        return new Standing(status, certainty, Polarity.POSITIVE);
    }

    /** With the certainty that the status has of itself: what is proposed, possible or conditional is uncertain. */
    public static Standing of(Status status) {
        return switch (status) {
            case PROPOSED, POSSIBLE, CONDITIONAL -> of(status, Certainty.UNCERTAIN);
            default -> of(status, Certainty.CERTAIN);
        };
    }

    /**
     * What {@code notation} says: a status, {@code Planned}, with its certainty where that is not its own,
     * {@code Planned Probable}; or {@code Untold}.
     *
     * @throws IllegalArgumentException if it says something else
     */
    public static Standing parse(String notation) {
        String[] words = notation.strip().split("\\s+");
        if (notation.strip().equals("Untold")) {
            return UNTOLD;
        }
        if (words.length > 2) {
            throw new IllegalArgumentException("not a status with a certainty: " + notation.strip());
        }
        Status status = Status.named(words[0]);
        return words.length == 1 ? of(status) : of(status, Certainty.named(words[1]));
    }

    /** The same certainty and polarity with another status; null for none. */
    public Standing to(Status other) {
        return new Standing(other, certainty, polarity);
    }

    /** Said not to be so. */
    public Standing negative() {
        return new Standing(status, certainty, Polarity.NEGATIVE);
    }

    /** Whether its status is one of {@code any}. */
    public boolean is(Status... any) {
        for (Status one : any) {
            if (one == status) {
                return true;
            }
        }
        return false;
    }

    public boolean isTold() {
        return status != null;
    }

    /** Whether it has begun. */
    public boolean isUnderWay() {
        return is(Status.OCCURRED, Status.ONGOING);
    }
}
