package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.query.NamedQuery;
import org.chancery.query.Parameter;
import org.chancery.query.QueryCatalog;
import org.chancery.query.QueryRunner;
import org.chancery.query.ResultFormat;
import org.chancery.query.Shown;
import org.chancery.query.TextTable;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "query",
        description = "Asks the store a named question, or one of your own in SPARQL.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  chancery query --list",
            "  chancery query planned-events",
            "  chancery query --describe timeline",
            "  chancery query timeline --param party=putin --param since=2025-10-01",
            "  chancery query meetings --format csv > meetings.csv",
            "  chancery query events --server http://localhost:3330 --param kind=Meeting",
            "  chancery query my-question.rq"
        })
final class QueryCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "Ask a server instead of a store: a SPARQL endpoint, or one of ours (http://localhost:3330).")
    private String server;

    @Option(names = "--list", description = "List the named questions.")
    private boolean list;

    @Option(names = "--describe", description = "Tell what a question asks, its parameters and its columns.")
    private boolean describe;

    @Option(
            names = {"--param", "-p"},
            paramLabel = "NAME=VALUE",
            description = "Set a parameter of the question; may be given several times.")
    private final Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--min-confidence",
            paramLabel = "NUMBER",
            description = {
                "Only facts that are at least so likely right, from 0 to 1; 0 shows all.",
                "Default: from where on two in three events are right."
            })
    private String minConfidence;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private ResultFormat format;

    @Parameters(arity = "0..1", paramLabel = "NAME|FILE", description = "Name of a question, or a file with SPARQL.")
    private String question;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        QueryCatalog catalog = QueryCatalog.bundled();
        if (list) {
            terminal.out().print(table(catalog).format(terminal.width()));
            return Chancery.DONE;
        }
        if (question == null) {
            throw new UsageException("which question? chancery query --list shows all");
        }
        NamedQuery query = find(catalog);
        if (describe) {
            query.text()
                    .lines()
                    .takeWhile(line -> line.startsWith("#"))
                    .forEach(line -> terminal.out().println(line.substring(1).strip()));
            return Chancery.DONE;
        }
        if (server != null) {
            write(query, QueryRunner.at(server));
            return Chancery.DONE;
        }
        try (Store store = storeOptions.open()) {
            write(query, new QueryRunner(store.dataset(), store.referenceGraph()));
            return Chancery.DONE;
        }
    }

    private void write(NamedQuery query, QueryRunner runner) {
        if (minConfidence != null) {
            parameters.put(Parameter.MIN_CONFIDENCE, minConfidence);
        }
        runner.write(query, parameters, format, terminal.width(), terminal.out());
        terminal.out().flush();
        boolean asksForConfidence = query.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(Parameter.MIN_CONFIDENCE));
        if (asksForConfidence && !parameters.containsKey(Parameter.MIN_CONFIDENCE)) {
            new Hidden(terminal).tell(Shown.from(), runner);
        }
    }

    private NamedQuery find(QueryCatalog catalog) throws IOException {
        Path file = Path.of(question);
        if (Files.isRegularFile(file)) {
            return QueryCatalog.readFile(file);
        }
        if (question.endsWith(".rq") || question.contains("/")) {
            throw new UsageException("no such file: " + question);
        }
        return catalog.named(question);
    }

    private static TextTable table(QueryCatalog catalog) {
        return new TextTable(
                List.of("name", "question", "parameters"),
                catalog.all().stream()
                        .map(query -> List.of(
                                query.name(),
                                query.question(),
                                String.join(
                                        ", ",
                                        query.parameters().stream()
                                                .map(parameter -> parameter.name())
                                                .toList())))
                        .toList());
    }
}
