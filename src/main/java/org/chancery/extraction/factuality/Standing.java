package org.chancery.extraction.factuality;

import java.util.Objects;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;
import org.chancery.model.Status;

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

    /** The same polarity with another status and certainty. */
    Standing to(Status status, Certainty certainty) {
        return new Standing(status, certainty, polarity);
    }

    /** The same certainty and polarity with another status; null for none. */
    Standing to(Status status) {
        return new Standing(status, certainty, polarity);
    }

    /** Said not to be so. */
    Standing negative() {
        return new Standing(status, certainty, Polarity.NEGATIVE);
    }

    boolean is(Status... any) {
        for (Status one : any) {
            if (one == status) {
                return true;
            }
        }
        return false;
    }

    boolean isTold() {
        return status != null;
    }

    /** Whether it has begun. */
    boolean isUnderWay() {
        return is(Status.OCCURRED, Status.ONGOING);
    }
}
