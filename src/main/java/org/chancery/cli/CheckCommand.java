package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = {
            "Checks everything that the store holds: the shapes of the ontology, every quote against the stored text,"
                    + " and whether there is anything that no article says.",
            "Prints each fault; the exit code is 1 if there is one."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  chancery check --store chancery-store"})
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    @Mixin
    private KnowledgeOptions knowledgeOptions;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = storeOptions.open()) {
            StoreCheck check = new StoreCheck(knowledgeOptions.knowledge().validator());
            check.run(store.contents(), terminal.err()::println);
            terminal.out().print(check.summary());
            int outOfStep = store.outOfStep();
            if (outOfStep > 0) {
                terminal.err().println(outOfStep + " quads of the fused layer are not as the articles make them");
            }
            return check.isSound() && outOfStep == 0 ? Chancery.DONE : Chancery.FAULTS;
        }
    }
}
