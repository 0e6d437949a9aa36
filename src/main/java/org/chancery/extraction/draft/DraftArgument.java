package org.chancery.extraction.draft;

import org.chancery.extraction.argument.Filler;
import org.chancery.model.Role;
import org.chancery.model.Span;

/**
 * An argument before the events have their ids.
 *
 * @param role the part it plays
 * @param filler who or what plays it, or the words that tell of {@code event}
 * @param event the event it is, or null
 */
public record DraftArgument(Role role, Filler filler, Draft event) {
    public static DraftArgument of(Role role, Filler filler) {
        return new DraftArgument(role, filler, null);
    }

    /** An event that the words at {@code span} tell of. */
    public static DraftArgument event(Role role, Draft event, int sentence, Span span) {
        return new DraftArgument(role, Filler.words(sentence, span), event);
    }

    /** Id of the entity, or null. */
    public String entity() {
        return filler.entity();
    }

    public int sentence() {
        return filler.sentence();
    }

    public Span span() {
        return filler.span();
    }

    /** Whether only its words tell what it is. */
    public boolean isText() {
        return filler.isText() && event == null;
    }

    /** Whether it is somebody or something known by an id. */
    public boolean isEntity() {
        return !filler.isText();
    }

    /** The same in another part. */
    public DraftArgument as(Role other) {
        return new DraftArgument(other, filler, event);
    }
}
