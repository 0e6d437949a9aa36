package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.corpus.Corpus;
import org.chancery.input.Reasons;
import org.chancery.store.Store;

/** A build as {@code build}, {@code retry} and {@code watch} do it, with what was set aside written down. */
final class BuildRun {
    /** What a shell says of a program that was asked to stop. */
    private static final int INTERRUPTED = 130;

    private final Terminal terminal;
    private final Knowledge knowledge;
    private final ReaderOptions readers;
    private final Path directory;
    private final BuildLimits limits;

    private FactReading reading;

    /** @param readers who reads the articles */
    BuildRun(Terminal terminal, Knowledge knowledge, ReaderOptions readers, Path directory, BuildLimits limits) {
        this.terminal = terminal;
        this.knowledge = knowledge;
        this.readers = readers;
        this.directory = directory;
        this.limits = readers.asksModel() ? limits.asking(readers.requests) : limits;
    }

    /** Reads what these paths lead to and stores it; gives the exit code. */
    int run(List<String> paths, Interruption interruption) {
        try (Store store = StoreOptions.openOrCreate(directory, knowledge)) {
            Ingest ingest = build(store, paths, interruption);
            int code = Report.of(ingest, terminal);
            if (interruption.isAsked()) {
                return INTERRUPTED;
            }
            setAside(paths, ingest);
            return reading.end(terminal, code);
        }
    }

    private Ingest build(Store store, List<String> paths, Interruption interruption) {
        if (reading == null) {
            reading = new FactReading(knowledge, readers, directory);
        }
        try (Progress progress = new Progress(terminal)) {
            Builds builds = new Builds(reading::read, reading::contentHash, store, limits, interruption::isAsked);
            Corpus corpus = new Corpus(terminal.in(), Corpus.LONGEST_TEXT, readers.languages());
            return builds.run(corpus, paths, progress);
        }
    }

    private void setAside(List<String> paths, Ingest ingest) {
        DeadLetters letters = DeadLetters.of(directory);
        try {
            letters.replace(paths, ingest.rejected());
            if (!ingest.rejected().isEmpty()) {
                terminal.err()
                        .println("what was rejected stands in " + letters.file() + "; chancery retry reads it again");
            }
        } catch (IOException fault) {
            terminal.err().println("warning: " + letters.file() + " cannot be written: " + Reasons.of(fault));
        } catch (UsageException fault) {
            terminal.err().println("warning: " + fault.getMessage() + "; nothing was written to it");
        }
    }
}
