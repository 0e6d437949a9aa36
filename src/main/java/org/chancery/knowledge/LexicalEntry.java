package org.chancery.knowledge;

import java.util.List;
import java.util.Objects;

/**
 * Words that evoke an event type, and the arguments that they take.
 *
 * @param id local name of the entry
 * @param type local name of the event type
 * @param part part of speech of the trigger
 * @param triggers the words
 * @param slots where its arguments stand
 * @param participants how many participants it needs at least, a plural counting as two; 0 where it needs none
 * @param antecedents types that a bare noun may point back to ("the discussion" after a phone call), its own always
 */
public record LexicalEntry(
        String id,
        String type,
        Part part,
        List<Trigger> triggers,
        List<Slot> slots,
        int participants,
        List<String> antecedents) {
    /** Part of speech of a trigger. */
    public enum Part {
        VERB,
        NOUN,
        ADJECTIVE,
        /** A modal; the event stands on the verb that it modifies: "must". */
        MODAL
    }

    public LexicalEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        triggers = List.copyOf(triggers);
        slots = List.copyOf(slots);
        antecedents = List.copyOf(antecedents);
    }
}
