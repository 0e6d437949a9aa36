package org.chancery.model;

import java.util.Objects;

/**
 * How an event is done, or what it is part of: a mode or a context in the sense of PLOVER.
 *
 * @param term local name of the mode or context in the ontology, e.g. {@code RiotMode}
 * @param evidence the words that tell it; the trigger where the type or what takes part does
 */
public record Facet(String term, Evidence evidence) {
    public Facet {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(evidence, "evidence");
    }
}
