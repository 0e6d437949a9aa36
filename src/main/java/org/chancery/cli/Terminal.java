package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and prints.
 *
 * @param in what {@code -} reads
 * @param out answers
 * @param err progress, warnings and errors
 * @param width of a line, in characters
 * @param interactive whether somebody is watching
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, int width, boolean interactive) {
    private static final int STANDARD_WIDTH = 120;

    /** That of this process; UTF-8 whatever the locale. */
    static Terminal system() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                width(System.getenv("COLUMNS")),
                System.console() != null);
    }

    private static int width(String columns) {
        return columns != null && columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : STANDARD_WIDTH;
    }
}
