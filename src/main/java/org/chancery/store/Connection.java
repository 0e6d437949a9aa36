package org.chancery.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.chancery.input.Reasons;

/** The way to TDB2. Holds the one place where a failed write is healed. */
final class Connection implements AutoCloseable {
    private static final long LEAST_ROOM = 1 << 20;

    private final String location;
    private DatasetGraph dataset;

    Connection(String location) {
        this.location = location;
        this.dataset = connect();
    }

    private DatasetGraph connect() {
        return Layout.sparing(DatabaseMgr.connectDatasetGraph(location));
    }

    /** The dataset as it is now; another object after a failed write. */
    DatasetGraph dataset() {
        return dataset;
    }

    <T> T read(Function<DatasetGraph, T> reader) {
        DatasetGraph target = dataset;
        return Txn.calculateRead(target, () -> reader.apply(target));
    }

    /**
     * Applies {@code change} in a transaction of its own.
     *
     * @throws StoreException if it fails; the store is then as it was before, and ready
     */
    void write(Change change) {
        if (change.isEmpty()) {
            return;
        }
        try {
            dataset.begin(TxnType.WRITE);
            change.applyTo(dataset);
            requireRoom();
            dataset.commit();
            dataset.end();
        } catch (Throwable fault) { // a full disk is an InternalError here
            reconnect(fault);
            throw new StoreException("the store " + location + " could not be written: " + Reasons.of(fault), fault);
        }
    }

    /**
     * Where a disk becomes full, a mapped file says so by an error in the midst of anything, and not all that it meets
     * hands it on: a cache or a number that is being read may swallow it, and what was written is lost. So nothing is
     * committed when the disk is full.
     */
    private void requireRoom() throws IOException {
        FileStore disk = Files.getFileStore(Path.of(location));
        if (disk.getTotalSpace() > 0 && disk.getUsableSpace() < LEAST_ROOM) {
            throw new IOException("no space left");
        }
    }

    /**
     * Has the next generation of the store written into the folder that {@code writer} is given, and takes it in place
     * of this one.
     *
     * @throws StoreException if it cannot be written or is not sound, or a transaction is open; the store is then as it
     *     was before
     */
    void renew(Consumer<Path> writer) {
        Path store = Path.of(location);
        TransactionCoordinator transactions = TDBInternal.getTransactionCoordinator(dataset);
        try {
            Path next = Generations.begin(store);
            writer.accept(next);
            if (!transactions.tryExclusiveMode(false)) {
                throw new StoreException("somebody is reading it");
            }
            try {
                changeTo(next, store);
            } finally {
                transactions.finishExclusiveMode();
            }
        } catch (Throwable fault) { // a full disk is an InternalError here
            abandon(store, fault);
            throw new StoreException(
                    "the store " + location + " is as it was; it could not be written anew: " + Reasons.of(fault),
                    fault);
        }
        try {
            Generations.deleteOlder(store);
        } catch (IOException fault) {
            throw new StoreException("the old data of " + location + " cannot be deleted: " + Reasons.of(fault), fault);
        }
    }

    /** The old generation is closed before the new one counts: what is written into one that does not count is lost. */
    private void changeTo(Path next, Path store) throws IOException {
        DatasetGraphSwitchable container = TDBInternal.getDatabaseContainer(dataset);
        StoreConnection.internalExpel(TDBInternal.getDatasetGraphTDB(dataset).getLocation(), true);
        try {
            Generations.finish(next);
        } finally {
            container.set(Layout.open(StoreDirectory.newestGeneration(store).orElseThrow()));
        }
    }

    private static void abandon(Path store, Throwable fault) {
        try {
            Generations.discard(store);
        } catch (IOException leftover) { // taken away when the store is next opened
            fault.addSuppressed(leftover);
        }
    }

    /** Drops everything that TDB2 remembers of the failed write (GH-3877). */
    private void reconnect(Throwable fault) {
        try {
            dataset.abort();
        } catch (Throwable abort) {
            fault.addSuppressed(abort);
        }
        try {
            TDBInternal.expel(dataset, true);
            dataset = connect();
        } catch (Throwable again) { // the disk is still full: whoever asks next is told
            fault.addSuppressed(again);
        }
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }
}
