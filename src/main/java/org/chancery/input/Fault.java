package org.chancery.input;

import java.io.IOException;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;

/** Why an input or a record of it gives no article; becomes a rejected outcome. */
public final class Fault extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_DETAIL = 300;

    private final Issue issue;

    /** A fault with its detail, which is cut to one line of bearable length. */
    public Fault(Issue issue, String detail) {
        super(oneLine(detail), null, false, false);
        this.issue = issue;
    }

    /** That of a file which cannot be opened or read on. */
    public static Fault of(IOException exception) {
        return exception instanceof FaultException found
                ? found.fault()
                : new Fault(Issue.UNREADABLE, "cannot be read: " + Reasons.of(exception));
    }

    public Outcome at(String place) {
        return new Outcome.Rejected(place, issue, getMessage());
    }

    private static String oneLine(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…";
    }
}
