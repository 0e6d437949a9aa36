package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.cli.Cli.Result;

/**
 * A build or load as it is where nothing goes wrong, to hold others against.
 *
 * @param folder takes its store
 * @param command {@code build} or {@code load}
 * @param input a file of articles or facts
 * @param graph all that its store holds, in the lines of N-Quads
 */
record Undisturbed(Path folder, String command, String input, String graph) {
    private static final String ENOUGH = "3g";

    static Undisturbed of(Path folder, String command, String input) throws IOException, InterruptedException {
        Path store = folder.resolve("undisturbed");
        assertEquals(
                0,
                OwnProcess.run(folder, ENOUGH, arguments(command, input, store)).code());
        return new Undisturbed(folder, command, input, graph(store));
    }

    /** The same into another store. */
    List<String> into(Path store) {
        return arguments(command, input, store);
    }

    /** Whatever has happened to it: the store is sound, and the same command makes of it what it should be. */
    void completes(Path store) {
        Result verified = Cli.launch("verify", "--store", store.toString());
        boolean made = !verified.err().contains("there is no store");
        if (made) {
            assertEquals(0, verified.code(), verified.out() + verified.err());
        }
        Result again = Cli.launch(into(store).toArray(String[]::new));
        assertEquals(0, again.code(), again.err());
        assertEquals(graph, graph(store));
    }

    private static List<String> arguments(String command, String input, Path store) {
        return new ArrayList<>(List.of(command, "--store", store.toString(), input));
    }

    private static String graph(Path store) {
        Result export = Cli.launch("export", "--format", "nquads", "--store", store.toString());
        assertEquals(0, export.code(), export.err());
        return export.out();
    }
}
