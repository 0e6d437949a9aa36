package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "stats",
        description =
                "Counts what the store holds: articles, facts by kind, quads by kind of graph, and bytes on the disk.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  chancery stats --store eu-store"})
final class StatsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    StatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = storeOptions.open()) {
            StoreStatistics statistics = new StoreStatistics(store.contents());
            terminal.out().print(statistics.summary(store.bytes()));
        }
        return Chancery.DONE;
    }
}
