package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = {
            "Makes a store out of a backup.",
            "The backup is read from end to end first; what was made of it is checked before it counts. A store that is there"
                    + " already is only replaced where you say so, and stays as it was if anything goes wrong."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  chancery restore monday.nq.gz --store restored"})
final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    @Option(names = "--replace", description = "In place of the store that is there.")
    private boolean replace;

    @Parameters(arity = "1", paramLabel = "FILE", description = "What \"chancery backup\" wrote.")
    private Path file;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        long quads = Store.restore(file, storeOptions.directory, replace, terminal.err()::println);
        storeOptions.open().close();
        terminal.out().println(quads + " quads in " + storeOptions.directory);
        return Chancery.DONE;
    }
}
