package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.chancery.export.ExportFormat;
import org.chancery.export.Exporter;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = "Writes the whole graph for other programs. The same graph always gives the same bytes.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "turtle and rdfxml have all triples without the articles' graphs; trig, nquads and jsonld keep the graphs;",
            "plover is one event record a line after PLOVER 2.0; cameo-csv a line for each pair of actor and recipient.",
            "",
            "Examples:",
            "  chancery export --format nquads --output backup.nq",
            "  chancery export --format plover | jq .event"
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}.")
    private ExportFormat format;

    @Option(names = "--output", paramLabel = "FILE", description = "File to write; standard output if not given.")
    private Path output;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Store store = storeOptions.open()) {
            if (output == null) {
                Exporter.of(format).write(store.contents(), terminal.out());
                terminal.out().flush();
            } else {
                writeFile(store);
            }
            return Chancery.DONE;
        }
    }

    /** The file is there when it is whole, not before. */
    private void writeFile(Store store) throws IOException {
        Path unfinished = output.resolveSibling(output.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            Exporter.of(format).write(store.contents(), out);
        }
        Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
    }
}
