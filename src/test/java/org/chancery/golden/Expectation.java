package org.chancery.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of an {@code expected.md}: kind, status, fields. A line that begins with {@code ?} is a fact that is known
 * to be missed.
 *
 * @param line as written
 * @param missed whether it is known to be missed
 * @param kind {@code Tenure}, {@code Statement}, {@code Relation}, {@code NoEvent} or an event type
 * @param parts what stands between the bars without an equals sign
 * @param fields the others by their key
 */
record Expectation(String line, boolean missed, String kind, List<String> parts, Map<String, String> fields) {
    static List<Expectation> parse(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Expectation::parse)
                .toList();
    }

    private static Expectation parse(String line) {
        boolean missed = line.startsWith("?");
        String[] cells = (missed ? line.substring(1) : line).split("\\|");
        List<String> parts = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 1; i < cells.length; i++) {
            String cell = cells[i].strip();
            int equals = cell.indexOf('=');
            if (equals > 0) {
                fields.put(cell.substring(0, equals), cell.substring(equals + 1));
            } else {
                parts.add(cell);
            }
        }
        return new Expectation(line, missed, cells[0].strip(), parts, fields);
    }
}
