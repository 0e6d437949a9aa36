package org.chancery.model;

import java.util.Objects;

/**
 * Whose word an event rests on.
 *
 * @param entity id of the source, or null where it is not known who it is
 * @param statement id of the statement that says it, or null
 * @param evidence the words that name the source
 */
public record Attribution(String entity, String statement, Evidence evidence) {
    public Attribution {
        Objects.requireNonNull(evidence, "evidence");
    }
}
