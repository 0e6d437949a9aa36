package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "verify",
        description = {
            "Reads every record of the store: whether each index is in order and holds what the others hold, every name can"
                    + " be read and found, and each article's graph has its article with id and hash.",
            "Prints each fault; the exit code is 1 if there is one. A damaged store gives wrong answers without a word;"
                    + " restore it from a backup. What the facts say is checked by \"chancery check\"."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  chancery verify --store eu-store"})
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = storeOptions.open()) {
            List<String> faults = store.verify(terminal.err()::println);
            faults.forEach(terminal.out()::println);
            terminal.out().println(faults.isEmpty() ? "sound" : faults.size() + " faults");
            return faults.isEmpty() ? Chancery.DONE : Chancery.FAULTS;
        }
    }
}
