package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.fusion.Fusion;
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

    /** A store that is there; what many articles tell together is kept in step. */
    Store open() {
        return fusing(Store.open(directory));
    }

    /** The store, or a new one where there is none yet; what many articles tell together is kept in step. */
    Store openOrCreate(Knowledge knowledge) {
        return openOrCreate(directory, knowledge);
    }

    static Store openOrCreate(Path directory, Knowledge knowledge) {
        Store store = fusing(Store.openOrCreate(directory, knowledge.minter().referenceGraph()));
        store.putReference(knowledge.reference());
        return store;
    }

    private static Store fusing(Store store) {
        return store.deriving(Fusion.beside(store.referenceGraph()));
    }
}
