package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.input.Reasons;
import org.chancery.interchange.FactsJson;
import org.chancery.model.Outcome.Issue;
import org.chancery.model.Outcome.Rejected;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "load",
        description = {
            "Stores facts that were written as JSON, by \"chancery extract --format json\", by hand, or by another program.",
            "Facts that break the ontology's shapes, or whose quotes are not in the text, are rejected."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  chancery extract --format json article.txt | chancery load -"})
final class LoadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    @Mixin
    private KnowledgeOptions knowledgeOptions;

    @Mixin
    private CompactOption compactOption;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of facts, or - for standard input.")
    private List<String> files;

    LoadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = knowledgeOptions.knowledge();
        GraphBuilder builder = new GraphBuilder(knowledge);
        FactsJson json = new FactsJson();
        try (Store store = storeOptions.openOrCreate(knowledge)) {
            Ingest ingest = new Ingest(store, new Tidying(store, terminal.err()::println, () -> !compactOption.isOn()));
            for (String file : files) {
                load(file, json, builder, ingest);
            }
            ingest.finish();
            return Report.of(ingest, terminal);
        }
    }

    /** What cannot be read costs itself only. */
    private void load(String file, FactsJson json, GraphBuilder builder, Ingest ingest) {
        String place = file.equals("-") ? "stdin" : file;
        try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8.newDecoder())) {
            json.readEach(
                    reader,
                    facts -> ingest.take(
                            builder.build(place + ": " + facts.article().id(), facts)),
                    fault -> ingest.reject(new Rejected(place, Issue.UNREADABLE_FACTS, fault.getMessage())));
        } catch (IOException fault) {
            ingest.reject(new Rejected(place, Issue.UNREADABLE, "cannot be read: " + Reasons.of(fault)));
        } catch (UncheckedIOException fault) {
            ingest.reject(new Rejected(place, Issue.UNREADABLE, "cannot be read: " + Reasons.of(fault.getCause())));
        }
    }

    private InputStream open(String file) throws IOException {
        if (file.equals("-")) {
            return terminal.in();
        }
        return Files.newInputStream(Path.of(file));
    }
}
