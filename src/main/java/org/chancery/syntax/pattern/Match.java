package org.chancery.syntax.pattern;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.syntax.Word;

/**
 * The words of one tree to which the names of a {@link TreePattern} are bound. Two names may stand for one word.
 *
 * @param words by name, in the order in which they were bound
 */
public record Match(Map<String, Word> words) {
    /** Nothing bound yet. */
    static final Match EMPTY = new Match(Map.of());

    /** The word bound to {@code name}; {@link Word#NONE} where none is. */
    public Word word(String name) {
        return words.getOrDefault(name, Word.NONE);
    }

    /** This with {@code word} for {@code name}; empty where there is no such word, or the name has another one. */
    Optional<Match> with(String name, Word word) {
        if (!word.exists()) {
            return Optional.empty();
        }
        if (words.containsKey(name)) {
            return words.get(name).equals(word) ? Optional.of(this) : Optional.empty();
        }
        Map<String, Word> more = new LinkedHashMap<>(words);
        more.put(name, word);
        return Optional.of(new Match(more));
    }
}
