package org.chancery.syntax.pattern;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.syntax.Word;

/**
 * A place in the sentence: a word, the first word of its phrase ({@code [verb}), or the last one of the unbroken run of
 * its phrase from the word on ({@code verb]}).
 *
 * @param name of the word
 */
record Place(String name, Side side) {
    /** Which word of a phrase. */
    enum Side {
        WORD,
        FIRST,
        LAST
    }

    /** {@code verb}, {@code [verb} or {@code verb]} as a place. */
    static Place parse(String notation) {
        Side side = notation.startsWith("[") ? Side.FIRST : notation.endsWith("]") ? Side.LAST : Side.WORD;
        return new Place(notation.replaceAll("[\\[\\]]", ""), side);
    }

    /** Whether it is the place before the first word. */
    boolean isStart() {
        return name.equals(PatternNotation.ROOT);
    }

    /** The name, where the place can give it a word. */
    Stream<String> names() {
        return side == Side.WORD && !isStart() ? Stream.of(name) : Stream.empty();
    }

    /** The word that stands there; {@link Word#NONE} where the name has no word yet. */
    Word word(Match match) {
        Word head = match.word(name);
        List<Word> phrase = side == Side.WORD ? List.of() : head.subtree();
        return switch (side) {
            case WORD -> head;
            case FIRST -> phrase.isEmpty() ? Word.NONE : phrase.get(0);
            case LAST ->
                Stream.iterate(head, Word::exists, Word::next)
                        .takeWhile(phrase::contains)
                        .reduce(Word.NONE, (earlier, later) -> later);
        };
    }
}
