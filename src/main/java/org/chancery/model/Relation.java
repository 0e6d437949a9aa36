package org.chancery.model;

import java.util.List;
import java.util.Objects;

/**
 * A link between two events of one extraction.
 *
 * @param id see {@link Fact#id()}
 * @param type what links them
 * @param from id of the event that has the link
 * @param to id of the event it points to
 * @param evidence the words
 */
public record Relation(String id, Type type, String from, String to, List<Evidence> evidence) implements Fact {
    /** What links two events; each is a property of the ontology. */
    public enum Type {
        FOLLOWS("follows"),
        PART_OF("partOf"),
        PREPARES("prepares"),
        CONDITION("condition"),
        ABOUT("about"),
        CAUSE("cause");

        private final String term;

        Type(String term) {
            this.term = term;
        }

        /** The local name of the property. */
        public String term() {
            return term;
        }
    }

    public Relation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a relation needs its words: " + id);
        }
    }
}
