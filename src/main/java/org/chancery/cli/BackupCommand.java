package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = {
            "Writes all that the store holds, people's decisions too, into one file of gzipped N-Quads.",
            "The file is read back and compared with its own count and checksum before it gets its name, so a file of that"
                    + " name is whole. \"chancery restore\" makes a store of it, and any RDF tool reads it. What a language"
                    + " model has answered lies beside the data and is not in it."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  chancery backup monday.nq.gz", "  chancery backup --store eu-store backups/"})
final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    @Option(names = "--force", description = "In place of a file of this name.")
    private boolean force;

    @Parameters(
            arity = "1",
            paramLabel = "FILE|DIR",
            description = "File to write, or a folder for one that is named after the store.")
    private Path target;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = storeOptions.open()) {
            Path file = Files.isDirectory(target) ? target.resolve(name() + ".nq.gz") : target;
            if (!force && Files.exists(file)) {
                throw new UsageException(
                        file + " is there already; name another file, or say --force to put the backup in its place");
            }
            terminal.out().println(store.backup(file.toAbsolutePath()) + " quads in " + file);
        }
        return Chancery.DONE;
    }

    private String name() {
        return storeOptions.directory.toAbsolutePath().normalize().getFileName().toString();
    }
}
