package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Writes a generation anew with every block of its indexes full. A tree that grows by single quads has blocks that are
 * half or two thirds full, and each transaction leaves old copies of those that it changed. Reading an index in its
 * order and writing it so needs no sorting and no memory. Names keep their numbers, so the file of names is copied as
 * it is.
 */
final class Packing {
    private static final List<String> NAMES = List.of("nodes-data.obj", "nodes-data.bdf");

    private final DatasetGraph from;
    private final Path to;
    private final Consumer<String> progress;

    Packing(DatasetGraph from, Path to, Consumer<String> progress) {
        this.from = from;
        this.to = to;
        this.progress = progress;
    }

    void run() {
        Txn.executeRead(from, this::write);
    }

    private void write() {
        DatasetGraphTDB source = TDBInternal.getDatasetGraphTDB(from);
        copyNames(Path.of(source.getLocation().getDirectoryPath()));
        DatasetGraphTDB target = Layout.make(to);
        try {
            packNames(source, target);
            Indexes old = Indexes.of(source);
            Indexes fresh = Indexes.of(target);
            for (String name : fresh.names()) {
                progress.accept("packing index " + name);
                pack(old.tree(name), fresh.tree(name));
            }
        } finally {
            StoreConnection.internalExpel(target.getLocation(), true);
        }
    }

    private void copyNames(Path source) {
        progress.accept("copying names");
        try {
            for (String file : NAMES) {
                Files.copy(source.resolve(file), to.resolve(file));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void packNames(DatasetGraphTDB source, DatasetGraphTDB target) {
        progress.accept("packing index of names");
        pack(Indexes.names(source), Indexes.names(target));
    }

    private static void pack(BPlusTree source, BPlusTree target) {
        TransactionCoordinator coordinator = CoLib.newCoordinator();
        coordinator.add(target);
        CoLib.start(coordinator);
        Transaction transaction = coordinator.begin(TxnType.WRITE);
        BPlusTreeParams params = target.getParams();
        BPlusTreeRewriter.packIntoBPlusTree(
                source.iterator(),
                params,
                params.getRecordFactory(),
                target.getStateManager().getBufferChannel(),
                target.getNodeManager().getBlockMgr(),
                target.getRecordsMgr().getBlockMgr());
        transaction.commit();
        transaction.end();
    }
}
