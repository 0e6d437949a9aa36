package org.chancery.store;

import java.util.function.Function;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.chancery.input.Reasons;

/** The way to TDB2. Holds the one place where a failed write is healed. */
final class Connection implements AutoCloseable {
    private final String location;
    private DatasetGraph dataset;

    Connection(String location) {
        this.location = location;
        this.dataset = DatabaseMgr.connectDatasetGraph(location);
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
            dataset.commit();
            dataset.end();
        } catch (Throwable fault) { // a full disk is an InternalError here
            reconnect(fault);
            throw new StoreException("the store " + location + " could not be written: " + Reasons.of(fault), fault);
        }
    }

    /** Drops everything that TDB2 remembers of the failed write (GH-3877). */
    private void reconnect(Throwable fault) {
        try {
            dataset.abort();
        } catch (Throwable abort) {
            fault.addSuppressed(abort);
        }
        TDBInternal.expel(dataset, true);
        dataset = DatabaseMgr.connectDatasetGraph(location);
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }
}
