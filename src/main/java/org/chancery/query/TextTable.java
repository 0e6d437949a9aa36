package org.chancery.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows as lines that fit a width: wide columns give way, and their words go on in the next line. More columns than can
 * be read side by side stand below each other, a block a row, without the empty ones.
 */
public final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;
    private static final int MOST_COLUMNS = 8;

    private final List<String> columns;
    private final List<List<String>> rows;

    /**
     * A table of these rows.
     *
     * @param columns the heads
     * @param rows each as long as {@code columns}; null and empty cells stay empty
     */
    public TextTable(List<String> columns, List<List<String>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** The table in lines of at most {@code width} characters, where the words allow it. */
    public String format(int width) {
        int[] narrowest = narrowest();
        boolean fits = Arrays.stream(narrowest).sum() + GAP.length() * (narrowest.length - 1) <= width;
        return columns.size() > MOST_COLUMNS || !fits ? blocks(width) : lines(width, narrowest);
    }

    /** The longest word of each column, so that what a user copies is whole. */
    private int[] narrowest() {
        int[] narrowest = new int[columns.size()];
        for (int column = 0; column < narrowest.length; column++) {
            int number = column;
            narrowest[column] = Math.max(
                    length(columns.get(column)),
                    rows.stream()
                            .flatMap(row -> words(row.get(number)))
                            .mapToInt(TextTable::length)
                            .max()
                            .orElse(0));
        }
        return narrowest;
    }

    private String blocks(int width) {
        StringBuilder out = new StringBuilder();
        int head = columns.stream().mapToInt(TextTable::length).max().orElse(0);
        int[] widths = {head, Math.max(NARROWEST, width - head - GAP.length())};
        for (List<String> row : rows) {
            for (int column = 0; column < columns.size(); column++) {
                if (length(row.get(column)) > 0) {
                    appendRow(out, List.of(columns.get(column), row.get(column)), widths);
                }
            }
            out.append('\n');
        }
        return out.toString();
    }

    private String lines(int width, int[] narrowest) {
        int[] widths = widths(width, narrowest);
        StringBuilder out = new StringBuilder();
        appendRow(out, columns, widths);
        appendRow(out, Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths);
        rows.forEach(row -> appendRow(out, row, widths));
        return out.toString();
    }

    private int[] widths(int width, int[] narrowest) {
        int[] widths = new int[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            int number = column;
            widths[column] = Math.max(
                    narrowest[column],
                    rows.stream().mapToInt(row -> length(row.get(number))).max().orElse(0));
        }
        int room = width - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            widths[widest(widths, narrowest)]--;
        }
        return widths;
    }

    /** Of those that can give way. */
    private static int widest(int[] widths, int[] narrowest) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            boolean gives = widths[column] > narrowest[column];
            widest = gives && (widest < 0 || widths[column] > widths[widest]) ? column : widest;
        }
        return widest;
    }

    private static void appendRow(StringBuilder out, List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            List<String> lines = wrap(row.get(column), widths[column]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            appendLine(out, cells, widths, line);
        }
    }

    private static void appendLine(StringBuilder out, List<List<String>> cells, int[] widths, int line) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            List<String> lines = cells.get(column);
            String cell = line < lines.size() ? lines.get(line) : "";
            text.append(cell)
                    .append(" ".repeat(Math.max(0, widths[column] - length(cell))))
                    .append(GAP);
        }
        out.append(text.toString().stripTrailing()).append('\n');
    }

    /** A word that is too long for a line stays whole. */
    private static List<String> wrap(String cell, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        words(cell).forEach(word -> {
            if (line.length() > 0 && length(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        });
        lines.add(line.toString());
        return lines;
    }

    private static Stream<String> words(String cell) {
        return cell == null
                ? Stream.empty()
                : Arrays.stream(cell.split("[\\p{Cntrl}\\s]+")).filter(word -> !word.isEmpty());
    }

    private static int length(String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }
}
