package org.chancery.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;

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
        boolean watched = isWatched();
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                width(System.getenv("COLUMNS"), watched),
                watched);
    }

    private static int width(String columns, boolean watched) {
        if (columns != null && columns.matches("[1-9][0-9]{1,3}")) {
            return Integer.parseInt(columns);
        }
        return watched ? CommandSpec.create().usageMessage().autoWidth(true).width() : STANDARD_WIDTH;
    }

    /** Newer Javas have a console also where nobody is watching, and a method that says so. */
    private static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
