package org.chancery.extraction.argument;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chancery.model.CodePoints;
import org.chancery.model.Evidence;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/** Where the words of an article stand: in which of its sentences, and at which code points. */
public final class TextPlaces {
    private final CodePoints codePoints;
    private final NavigableMap<Integer, Integer> begins = new TreeMap<>();

    TextPlaces(String text, List<Sentence> sentences) {
        codePoints = new CodePoints(text);
        sentences.forEach(sentence -> begins.put(sentence.span().begin(), sentence.index()));
    }

    /** How many code points of the text stand before {@code index}. */
    public int codePoints(int index) {
        return codePoints.before(index);
    }

    /** The number of the last sentence that begins at or before {@code position}; zero where none does. */
    public int sentence(int position) {
        Map.Entry<Integer, Integer> last = begins.floorEntry(position);
        return last == null ? 0 : last.getValue();
    }

    Evidence evidence(int sentence, Span span) {
        return Evidence.of(codePoints, sentence, span);
    }
}
