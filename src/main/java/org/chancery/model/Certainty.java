package org.chancery.model;

/** How sure the source is, after GRaSP; each is an individual of the same name in the ontology. */
public enum Certainty {
    CERTAIN("Certain"),
    PROBABLE("Probable"),
    UNCERTAIN("Uncertain");

    private final String term;

    Certainty(String term) {
        this.term = term;
    }

    /** The local name of the individual. */
    public String term() {
        return term;
    }
}
