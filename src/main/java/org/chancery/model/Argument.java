package org.chancery.model;

import java.util.Objects;

/**
 * What fills a role of an event: an entity, another event, or, where it is neither, just the words.
 *
 * @param role the part it plays
 * @param entity id of the entity, or null
 * @param event id of the event in the same extraction, or null
 * @param tenure id of the tenure in which the person acts, or null
 * @param evidence the words
 * @param reason why the words were taken for the entity, where they are not its name; or null
 * @param qualifier a word that weakens it, e.g. {@code provisionally}; or null
 */
public record Argument(
        Role role, String entity, String event, String tenure, Evidence evidence, String reason, String qualifier) {
    public Argument {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(evidence, "evidence");
        if (entity != null && event != null) {
            throw new IllegalArgumentException("an argument is an entity or an event: " + entity + ", " + event);
        }
    }
}
