package org.chancery.corpus;

import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;

/** Why a record gives no article; travels inside this package only, and becomes a rejected outcome. */
final class Fault extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_DETAIL = 300;

    private final Issue issue;

    /** A fault with its detail, which is cut to one line of bearable length. */
    Fault(Issue issue, String detail) {
        super(oneLine(detail), null, false, false);
        this.issue = issue;
    }

    Outcome at(String place) {
        return new Outcome.Rejected(place, issue, getMessage());
    }

    private static String oneLine(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…";
    }
}
