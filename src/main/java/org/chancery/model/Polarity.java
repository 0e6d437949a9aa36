package org.chancery.model;

/** Whether something is affirmed or negated, after GRaSP; each is an individual of the same name in the ontology. */
public enum Polarity {
    POSITIVE("Positive"),
    NEGATIVE("Negative");

    private final String term;

    Polarity(String term) {
        this.term = term;
    }

    /** The local name of the individual. */
    public String term() {
        return term;
    }
}
