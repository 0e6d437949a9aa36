package org.chancery.extraction;

import org.chancery.model.Role;
import org.chancery.model.Span;

/**
 * An argument before the events have their ids.
 *
 * @param role the part it plays
 * @param entity id of the entity, or null
 * @param event the event it is, or null
 * @param sentence number of its sentence
 * @param span the words
 * @param reason why they were taken for the entity, or null
 * @param qualifier a word that weakens it, or null
 */
record DraftArgument(Role role, String entity, Draft event, int sentence, Span span, String reason, String qualifier) {
    boolean isText() {
        return entity == null && event == null;
    }

    /** The same in another part. */
    DraftArgument as(Role other) {
        return new DraftArgument(other, entity, event, sentence, span, reason, qualifier);
    }
}
