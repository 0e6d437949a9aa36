package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "compact",
        description = {
            "Writes the data of the store anew without gaps, which makes it smaller and faster to read.",
            "Worth it behind a large build and when much was read again or removed. The new data is written beside the old,"
                    + " checked, and then takes its place: whenever this is stopped, the store is as before or compact. Needs"
                    + " free space for both, and the store for itself."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  chancery compact --store eu-store"})
final class CompactCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    CompactCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = storeOptions.open()) {
            long before = store.bytes();
            store.compact(terminal.err()::println);
            terminal.out().println(Bytes.of(before) + " before, " + Bytes.of(store.bytes()) + " now");
        }
        return Chancery.DONE;
    }
}
