package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "remove",
        description = "Takes articles out of the store, and with each exactly what it said.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  chancery query articles && chancery remove summit-announced"})
final class RemoveCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Ids of articles, as they came in.")
    private List<String> articles;

    RemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int code = Chancery.DONE;
        try (Store store = storeOptions.open()) {
            for (String article : articles) {
                if (store.remove(article)) {
                    terminal.out().println("removed " + article);
                } else {
                    terminal.err().println("the store has no article " + article);
                    code = Chancery.FAULTS;
                }
            }
        }
        return code;
    }
}
