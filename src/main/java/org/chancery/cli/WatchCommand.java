package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "watch",
        description = {
            "Stores what appears or changes in a folder or a feed file, until it is stopped with Ctrl-C.",
            "A file is read once it has kept its size for one look, so that half a file is not. Nothing is fetched: let"
                    + " another program write the feed. Between two looks the store is free for others."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  chancery watch incoming/", "  chancery watch --every 300 feeds/wire.rss"})
final class WatchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    @Mixin
    private KnowledgeOptions knowledgeOptions;

    @Mixin
    private ReadingOptions readingOptions;

    @Mixin
    private ReaderOptions readerOptions;

    @Option(names = "--every", paramLabel = "SECONDS", description = "Time between two looks (default: 30).")
    private int seconds = 30;

    @Option(names = "--looks", paramLabel = "N", description = "End after so many looks (default: never).")
    private int looks = Integer.MAX_VALUE;

    @Parameters(arity = "1", paramLabel = "DIR|FILE", description = "A folder, or a file such as a feed.")
    private Path path;

    WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!Files.exists(path)) {
            throw new UsageException("no such file or folder: " + path);
        }
        if (seconds < 1) {
            throw new UsageException("--every must be at least 1, not " + seconds);
        }
        try (Interruption interruption = Interruption.watch()) {
            BuildRun run = new BuildRun(
                    terminal,
                    knowledgeOptions.knowledge(),
                    readerOptions,
                    storeOptions.directory,
                    readingOptions.limits(false));
            return watch(run, interruption);
        }
    }

    private int watch(BuildRun run, Interruption interruption) throws InterruptedException {
        Arrivals arrivals = new Arrivals(path);
        int code = Chancery.DONE;
        for (int look = 1; look <= looks && !interruption.isAsked(); look++) {
            if (arrivals.look()) {
                code = run.run(List.of(path.toString()), interruption);
            }
            for (int second = 0; second < seconds && look < looks && !interruption.isAsked(); second++) {
                Thread.sleep(1000);
            }
        }
        return code;
    }
}
