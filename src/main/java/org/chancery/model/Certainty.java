package org.chancery.model;

import java.util.Arrays;

/** How sure the source is, after GRaSP; each is an individual of the same name in the ontology. */
public enum Certainty {
    CERTAIN("Certain"),
    PROBABLE("Probable"),
    UNCERTAIN("Uncertain");

    private final String term;

    Certainty(String term) {
        this.term = term;
    }

    /**
     * The certainty of the local name {@code term}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Certainty named(String term) {
        return Arrays.stream(values())
                .filter(certainty -> certainty.term.equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown certainty " + term));
    }

    /** The local name of the individual. */
    public String term() {
        return term;
    }
}
