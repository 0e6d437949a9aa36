package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.FactKind;

/** Judged facts of one kind as CSV: a line a fact, a column a feature. */
public final class JudgedTable {
    private static final String COMMA = ",";
    private static final int FIRST_FEATURE = 2;

    private JudgedTable() {}

    /** The lines, headed by {@code article,right} and the names of the features. */
    public static List<String> lines(List<JudgedFact> facts, List<String> features) {
        List<String> lines = new ArrayList<>();
        lines.add(
                Stream.concat(Stream.of("article", "right"), features.stream()).collect(Collectors.joining(COMMA)));
        facts.forEach(fact -> lines.add(line(fact, features)));
        return lines;
    }

    private static String line(JudgedFact fact, List<String> features) {
        String numbers = features.stream()
                .map(feature -> number(fact.numbers().getOrDefault(feature, 0.0)))
                .collect(Collectors.joining(COMMA));
        return fact.article() + COMMA + (fact.right() ? 1 : 0) + COMMA + numbers;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /**
     * Reads them back.
     *
     * @throws IllegalArgumentException if a line has not the columns of the head
     */
    public static List<JudgedFact> read(FactKind kind, List<String> lines) {
        String[] head = lines.get(0).split(COMMA);
        return lines.stream()
                .skip(1)
                .map(line -> fact(kind, head, line.split(COMMA)))
                .toList();
    }

    private static JudgedFact fact(FactKind kind, String[] head, String[] cells) {
        if (cells.length != head.length) {
            throw new IllegalArgumentException(
                    "a line has " + cells.length + " columns, not " + head.length + ": " + String.join(COMMA, cells));
        }
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (int column = FIRST_FEATURE; column < head.length; column++) {
            numbers.put(head[column], Double.valueOf(cells[column]));
        }
        return new JudgedFact(kind, Integer.parseInt(cells[0]), cells[1].equals("1"), numbers);
    }
}
