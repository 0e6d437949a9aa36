package org.chancery.knowledge;

import java.util.List;
import java.util.Objects;

/**
 * Words that look like a trigger and tell of no event: who "struck a chord" struck nobody.
 *
 * @param id local name of the idiom
 * @param part part of speech of its first word
 * @param triggers the words, in the notation of a {@link Trigger}
 */
public record Idiom(String id, LexicalEntry.Part part, List<Trigger> triggers) {
    public Idiom {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(part, "part");
        triggers = List.copyOf(triggers);
    }
}
