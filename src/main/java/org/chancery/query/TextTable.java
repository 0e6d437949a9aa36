package org.chancery.query;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    /** The table in lines of at most {@code width} characters, where the number of columns allows it. */
    public String format(int width) {
        return columns.size() > MOST_COLUMNS ? blocks(width) : lines(width);
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

    private String lines(int width) {
        int[] widths = widths(width);
        StringBuilder out = new StringBuilder();
        appendRow(out, columns, widths);
        appendRow(out, Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths);
        rows.forEach(row -> appendRow(out, row, widths));
        return out.toString();
    }

    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            int number = column;
            widths[column] = Math.max(
                    length(columns.get(column)),
                    rows.stream().mapToInt(row -> length(row.get(number))).max().orElse(0));
        }
        int room = width - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room && widths[widest(widths)] > NARROWEST) {
            widths[widest(widths)]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int column = 1; column < widths.length; column++) {
            widest = widths[column] > widths[widest] ? column : widest;
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
            text.append(cell).append(" ".repeat(widths[column] - length(cell))).append(GAP);
        }
        out.append(text.toString().stripTrailing()).append('\n');
    }

    private static List<String> wrap(String cell, int width) {
        String text =
                cell == null ? "" : cell.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text, width)) {
            if (length(line.toString().concat(piece).stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Words with the space behind them; one that is too long for a line is cut. */
    private static List<String> pieces(String text, int width) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
            String piece = text.substring(begin, end);
            while (length(piece.stripTrailing()) > width) {
                int cut = piece.offsetByCodePoints(0, width);
                pieces.add(piece.substring(0, cut));
                piece = piece.substring(cut);
            }
            pieces.add(piece);
        }
        return pieces;
    }

    private static int length(String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }
}
