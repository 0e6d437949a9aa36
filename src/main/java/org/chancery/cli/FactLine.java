package org.chancery.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact on one line: {@code Planned Summit Budi Hartawan; Claire Donnelly, Bali, 2025-07-08 “will hold a summit”}.
 *
 * @param status how far it has come, or the stance of a statement
 * @param type of an event, or the kind of another fact
 * @param what who and what takes part, where and when
 * @param words the words that say it
 */
record FactLine(String status, String type, String what, String words) {
    /** The line without its end, cut to {@code width} code points. */
    String format(int width) {
        return cut(String.format("%-11s %-17s %s  “%s”", status, type, what, words), width);
    }

    /** The parts that are not empty, between them {@code separator}. */
    static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    /** {@code line} as it is, or cut to {@code width} code points, the last of them an ellipsis. */
    static String cut(String line, int width) {
        return line.codePointCount(0, line.length()) <= width
                ? line
                : line.substring(0, line.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
    }
}
