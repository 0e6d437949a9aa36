package org.chancery.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * A generation that does not count yet.
 *
 * @param folder where it lies
 */
record Snapshot(Path folder) {
    static Snapshot of(Path folder) {
        return new Snapshot(folder);
    }

    /** Writes something into it; it is thrown away where that fails. */
    void write(Change change) {
        DatasetGraphTDB dataset = Layout.make(folder);
        try {
            Txn.executeWrite(dataset, () -> change.applyTo(dataset));
        } finally {
            StoreConnection.internalExpel(dataset.getLocation(), true);
        }
    }

    /** @throws StoreException if it is not sound */
    void requireSound(Consumer<String> progress) {
        require(read(dataset -> new Verification(dataset, progress).run()));
    }

    /** @throws StoreException if it is not sound, or does not hold what {@code original} holds, whose names it has */
    void requireCopy(DatasetGraph original, Consumer<String> progress) {
        require(read(copy -> new Verification(copy, progress).run(original)));
    }

    private static void require(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new StoreException("what was written is not sound: " + faults.get(0));
        }
    }

    /** Bytes of its blocks and names. */
    long bytes() {
        return read(Indexes::bytes);
    }

    private <T> T read(Function<DatasetGraphTDB, T> reader) {
        DatasetGraphTDB dataset = Layout.open(folder);
        try {
            return Txn.calculateRead(dataset, () -> reader.apply(dataset));
        } finally {
            StoreConnection.internalExpel(dataset.getLocation(), true);
        }
    }
}
