package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.store.Store;
import picocli.CommandLine.Option;

/** Where the graph is kept. */
final class StoreOptions {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the store (default: ${DEFAULT-VALUE}).",
            defaultValue = "chancery-store")
    Path directory;

    /** A store that is there. */
    Store open() {
        return Store.open(directory);
    }
}
