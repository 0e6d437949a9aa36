package org.chancery.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.sys.JenaSystem;
import org.chancery.fixture.StoreTemplate;
import org.chancery.golden.Golden;
import org.chancery.interchange.FactsJson;
import org.chancery.mapping.IriMinter;
import org.chancery.model.Extraction;

/** Runs the program inside the test's process. */
public final class Cli {
    private static final Knowledge KNOWLEDGE = new Knowledge(null, List.of(), IriMinter.standard());

    static {
        JenaSystem.init();
    }

    /**
     * What a run left behind.
     *
     * @param code exit code
     * @param out standard output
     * @param err standard error
     */
    public record Result(int code, String out, String err) {}

    private static final StoreTemplate EMPTY = new StoreTemplate(
            folder -> StoreOptions.openOrCreate(folder, KNOWLEDGE).close());

    private static final StoreTemplate GOLDEN = new StoreTemplate(folder -> {
        EMPTY.copyTo(folder);
        Result loaded = launch("load", "--store", folder.toString(), facts(folder.getParent(), Golden.extractions()));
        if (loaded.code() != 0) {
            throw new IllegalStateException(loaded.err());
        }
    });

    private Cli() {}

    /** A store in {@code folder} without articles, as {@code build} and {@code load} make it. */
    static String emptyStore(Path folder) {
        EMPTY.copyTo(folder);
        return folder.toString();
    }

    /** A store in {@code folder} with the three articles that were read by hand. */
    static String goldenStore(Path folder) {
        GOLDEN.copyTo(folder);
        return folder.toString();
    }

    public static Result launch(String... arguments) {
        return launchWithInput("", arguments);
    }

    static Result launchWithInput(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                120,
                false);
        int code = Chancery.run(terminal, arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A file of these facts, a line each. */
    static String facts(Path folder, List<Extraction> extractions) {
        FactsJson json = new FactsJson();
        Path file = folder.resolve("facts.jsonl");
        try {
            Files.writeString(file, extractions.stream().map(json::line).collect(Collectors.joining("\n")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return file.toString();
    }
}
