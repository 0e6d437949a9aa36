package org.chancery.model;

import java.util.stream.Stream;

/** The kinds of fact that carry a confidence; each is a class of the ontology. */
public enum FactKind {
    EVENT("Event"),
    STATEMENT("Statement"),
    TENURE("Tenure");

    private final String term;

    FactKind(String term) {
        this.term = term;
    }

    /** The local name of the class. */
    public String term() {
        return term;
    }

    /**
     * The kind of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static FactKind of(String term) {
        return Stream.of(values())
                .filter(kind -> kind.term.equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of fact: " + term));
    }
}
