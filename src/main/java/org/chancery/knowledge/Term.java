package org.chancery.knowledge;

import java.util.Objects;

/**
 * A term of the ontology that facts may use.
 *
 * @param name its local name, e.g. {@code PhoneCall}
 * @param kind local name of the class that it is one of: {@code EventType}, {@code Role}, {@code Status},
 *     {@code Stance}, …
 * @param parent local name of the next wider event type, or null
 * @param definition what it means, a sentence; empty where the ontology has none
 * @param example words that it fits; empty where the ontology has none
 */
public record Term(String name, String kind, String parent, String definition, String example) {
    public Term {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(example, "example");
    }
}
