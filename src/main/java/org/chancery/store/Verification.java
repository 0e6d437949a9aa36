package org.chancery.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Reads every record of a store. TDB2 keeps each quad in six indexes without a checksum: a damaged one gives wrong
 * answers without a word. Here each index must be in its order and hold what the first one holds, and every name must
 * be readable and be found under what is computed from it. Called inside a read transaction.
 */
final class Verification {
    private final DatasetGraphTDB dataset;
    private final Consumer<String> progress;
    private final List<String> faults = new ArrayList<>();
    private long quads;

    Verification(DatasetGraph dataset, Consumer<String> progress) {
        this.dataset = TDBInternal.getDatasetGraphTDB(dataset);
        this.progress = progress;
    }

    /** What is wrong, a line each; empty where the store is sound. */
    List<String> run() {
        guarded("the names", this::checkNames);
        Indexes indexes = Indexes.of(dataset);
        for (int width : new int[] {4, 3}) {
            List<String> names = indexes.names().stream()
                    .filter(name -> name.length() == width)
                    .toList();
            guarded("the indexes", () -> compare(names, indexes));
        }
        return faults;
    }

    /** How many quads the first index has, those of the default graph left out. */
    long quads() {
        return quads;
    }

    /** What TDB2 throws at damaged blocks is a fault like any other. */
    private void guarded(String what, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException | InternalError damage) {
            faults.add(what + " cannot be read: " + damage);
        }
    }

    private void compare(List<String> names, Indexes indexes) {
        Content first = null;
        for (String name : names) {
            progress.accept("reading index " + name);
            Content content = content(indexes, name);
            if (first == null) {
                first = content;
                quads = names.get(0).length() == 4 ? content.count : quads;
            } else if (!content.equals(first)) {
                faults.add("index %s does not hold what %s holds: %d and %d entries"
                        .formatted(name, names.get(0), content.count, first.count));
            }
        }
    }

    /** How many entries there are, and a sum over them that does not depend on their order. */
    private record Content(long count, long sum) {}

    private Content content(Indexes indexes, String name) {
        checkOrder(indexes, name);
        long count = 0;
        long sum = 0;
        ByteBuffer bytes = ByteBuffer.allocate(SystemTDB.SizeOfNodeId);
        for (Iterator<Tuple<NodeId>> tuples = indexes.index(name).all(); tuples.hasNext(); ) {
            Tuple<NodeId> tuple = tuples.next();
            long mixed = 17;
            for (NodeId id : tuple) {
                NodeIdFactory.set(id, bytes, 0);
                mixed = mix(mixed * 31 + bytes.getLong(0));
            }
            count++;
            sum += mixed;
        }
        return new Content(count, sum);
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 33);
    }

    private void checkOrder(Indexes indexes, String name) {
        Record before = null;
        for (Iterator<Record> records = indexes.tree(name).iterator(); records.hasNext(); ) {
            Record record = records.next();
            if (before != null && Record.keyGE(before, record)) {
                faults.add("index " + name + " is not in its order");
                return;
            }
            before = record;
        }
    }

    private void checkNames() {
        progress.accept("reading names");
        NodeTable names = dataset.getQuadTable().getNodeTupleTable().getNodeTable();
        int wrong = 0;
        for (Iterator<Record> records = LoaderOps.ntBPTree(names).iterator(); records.hasNext(); ) {
            wrong += isSound(records.next(), names) ? 0 : 1;
        }
        if (wrong > 0) {
            faults.add(wrong + " names are not what is computed from them");
        }
    }

    private static boolean isSound(Record record, NodeTable names) {
        Node name = names.getNodeForNodeId(NodeIdFactory.get(record.getValue()));
        Hash hash = new Hash(SystemTDB.LenNodeHash);
        NodeLib.setHash(hash, name);
        return Arrays.equals(hash.getBytes(), record.getKey());
    }
}
