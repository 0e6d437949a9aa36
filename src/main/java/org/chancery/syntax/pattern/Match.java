package org.chancery.syntax.pattern;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.syntax.Word;

/**
 * The words of one tree to which the names of a {@link TreePattern} are bound. Two names may stand for one word.
 *
 * @param words by name, in the order in which they were bound
 */
public record Match(Map<String, Word> words) {
    /** Only {@code name} bound. */
    static Match of(String name, Word word) {
        return new Match(Map.of(name, word));
    }

    /** The word bound to {@code name}; {@link Word#NONE} where none is. */
    public Word word(String name) {
        return words.getOrDefault(name, Word.NONE);
    }

    /** This where {@code holds}, else none. */
    List<Match> where(boolean holds) {
        return holds ? List.of(this) : List.of();
    }

    /** This with {@code word} for {@code name}; none where there is no such word, or the name has another one. */
    List<Match> with(String name, Word word) {
        if (!word.exists()) {
            return List.of();
        }
        Word bound = words.get(name);
        if (bound != null) {
            return where(bound.equals(word));
        }
        Map<String, Word> more = new LinkedHashMap<>(words);
        more.put(name, word);
        return List.of(new Match(more));
    }
}
