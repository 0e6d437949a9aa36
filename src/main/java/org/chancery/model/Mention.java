package org.chancery.model;

import java.util.Objects;

/**
 * Words of a sentence that stand for an entity.
 *
 * @param entity id of the entity
 * @param sentence number of the sentence
 * @param first index of the first token
 * @param last index of the last token
 * @param head index of the syntactic head
 * @param span where the words stand
 * @param form how the words name it
 * @param reason why they were taken for it where the form does not say it, e.g. {@code capital of Russia}; or null
 */
public record Mention(String entity, int sentence, int first, int last, int head, Span span, Form form, String reason) {
    /** How words name an entity. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN,
        DEMONYM,
        METONYM
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** The same words, standing for {@code other}. */
    public Mention of(String other) {
        return new Mention(other, sentence, first, last, head, span, form, reason);
    }

    public Mention {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(form, "form");
    }
}
