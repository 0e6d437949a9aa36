package org.chancery.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Span;

/** Cuts a long text into parts that overlap, at the borders of paragraphs. */
final class Windows {
    /** Characters of the end of a part that the next one begins with, at most. */
    private static final int OVERLAP = 2_000;

    private static final Pattern BORDER = Pattern.compile("\\n\\s*\\n|\\n");

    private Windows() {}

    /** The parts in their order; one for a text of ordinary length. A paragraph longer than a part is cut anywhere. */
    static List<Span> of(String text, int longest) {
        List<Integer> borders = borders(text);
        List<Span> windows = new ArrayList<>();
        int begin = 0;
        while (text.length() - begin > longest) {
            int end = last(borders, begin + longest / 2, begin + longest, begin + longest);
            windows.add(new Span(begin, end));
            int overlap = Math.min(OVERLAP, longest / 4);
            begin = first(borders, end - overlap, end);
        }
        windows.add(new Span(begin, text.length()));
        return windows;
    }

    private static List<Integer> borders(String text) {
        List<Integer> borders = new ArrayList<>();
        for (Matcher border = BORDER.matcher(text); border.find(); ) {
            borders.add(border.end());
        }
        return borders;
    }

    private static int last(List<Integer> borders, int from, int to, int otherwise) {
        return borders.stream()
                .filter(border -> border > from && border <= to)
                .reduce((earlier, later) -> later)
                .orElse(otherwise);
    }

    private static int first(List<Integer> borders, int from, int to) {
        return borders.stream()
                .filter(border -> border >= from && border < to)
                .findFirst()
                .orElse(to);
    }
}
