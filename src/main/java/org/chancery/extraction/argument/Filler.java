package org.chancery.extraction.argument;

import org.chancery.model.Span;
import org.chancery.syntax.Word;

/**
 * Who or what fills the part of an argument.
 *
 * @param entity id of the entity, or null where only the words tell
 * @param sentence number of its sentence
 * @param span the words, in UTF-16 units
 * @param reason why they were taken for the entity, or null
 * @param qualifier a word that weakens it ("provisionally"), or null
 */
public record Filler(String entity, int sentence, Span span, String reason, String qualifier) {
    /** Mere words in the sentence of {@code word}. */
    public static Filler words(Word word, Span span) {
        return words(word.sentence(), span);
    }

    /** Mere words in the sentence of that number. */
    public static Filler words(int sentence, Span span) {
        return new Filler(null, sentence, span, null, null);
    }

    public boolean isText() {
        return entity == null;
    }
}
