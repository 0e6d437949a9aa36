package org.chancery.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "retry",
        description = {
            "Reads again what was rejected, for example after a file was mended, with more memory or a longer time limit.",
            "What it is stands in the store's folder, in rejected.jsonl. What is stored and unchanged is passed over."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  chancery retry --time-limit 3600"})
final class RetryCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    @Mixin
    private KnowledgeOptions knowledgeOptions;

    @Mixin
    private ReadingOptions readingOptions;

    @Mixin
    private ReaderOptions readerOptions;

    RetryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<List<String>> runs = DeadLetters.of(storeOptions.directory).read().stream()
                .map(DeadLetters.Letter::from)
                .distinct()
                .toList();
        if (runs.isEmpty()) {
            terminal.err().println("nothing was set aside");
        }
        int code = Chancery.DONE;
        try (Interruption interruption = Interruption.watch()) {
            BuildRun run = new BuildRun(
                    terminal,
                    knowledgeOptions.knowledge(),
                    readerOptions,
                    storeOptions.directory,
                    readingOptions.limits(false));
            for (List<String> paths : runs) {
                code = Math.max(code, again(paths, run, interruption));
            }
        }
        return code;
    }

    private int again(List<String> paths, BuildRun run, Interruption interruption) {
        if (paths.contains(STANDARD_INPUT)) {
            terminal.err().println("what came from standard input is gone; give it to \"chancery build -\" again");
            return Chancery.FAULTS;
        }
        return interruption.isAsked() ? Chancery.DONE : run.run(paths, interruption);
    }
}
