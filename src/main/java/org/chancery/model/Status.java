package org.chancery.model;

import java.util.Arrays;

/** How far an event has come, by what the article says; each is an individual of the same name in the ontology. */
public enum Status {
    OCCURRED("Occurred"),
    ONGOING("Ongoing"),
    PLANNED("Planned"),
    PROPOSED("Proposed"),
    POSSIBLE("Possible"),
    CONDITIONAL("Conditional"),
    DENIED("Denied"),
    CANCELLED("Cancelled");

    private final String term;

    Status(String term) {
        this.term = term;
    }

    /**
     * The status of the local name {@code term}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Status named(String term) {
        return Arrays.stream(values())
                .filter(status -> status.term.equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown status " + term));
    }

    /** The local name of the individual. */
    public String term() {
        return term;
    }
}
