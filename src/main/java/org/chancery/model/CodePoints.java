package org.chancery.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Places of a text in Unicode code points, by their places in UTF-16. Counted once for the whole text, so that asking
 * costs the same at its end as at its beginning.
 */
public final class CodePoints {
    private final String text;
    private final int[] secondHalves;

    /** Counts those of {@code text}. */
    public CodePoints(String text) {
        this.text = text;
        this.secondHalves = IntStream.range(1, text.length())
                .filter(at -> Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
                .toArray();
    }

    /** The text that is counted. */
    public String text() {
        return text;
    }

    /** How many code points stand before {@code index}. */
    public int before(int index) {
        int found = Arrays.binarySearch(secondHalves, index);
        return index - (found >= 0 ? found : -found - 1);
    }
}
