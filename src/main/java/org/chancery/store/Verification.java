package org.chancery.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Reads every record of a store. TDB2 keeps each quad in several indexes without a checksum: a damaged one gives wrong
 * answers without a word. Here each index must be in its order and hold what the first one holds, and every name must
 * be readable and be found under what is computed from it. Called inside a read transaction.
 */
final class Verification {
    private final DatasetGraphTDB dataset;
    private final Consumer<String> progress;
    private final List<String> faults = new ArrayList<>();
    private Content quads = new Content(0, 0);

    Verification(DatasetGraph dataset, Consumer<String> progress) {
        this.dataset = TDBInternal.getDatasetGraphTDB(dataset);
        this.progress = progress;
    }

    /** What is wrong, a line each; empty where the store is sound. */
    List<String> run() {
        guarded("the names", this::checkNames);
        compareIndexes();
        return faults;
    }

    /**
     * What is wrong with a copy of {@code original} that took over its file of names as it was, so that the names need
     * not be read.
     */
    List<String> run(DatasetGraph original) {
        DatasetGraphTDB source = TDBInternal.getDatasetGraphTDB(original);
        guarded("the names", () -> compareNames(source));
        compareIndexes();
        guarded("the original", () -> compareQuads(source));
        return faults;
    }

    private void compareIndexes() {
        Indexes indexes = Indexes.of(dataset);
        for (int width : new int[] {4, 3}) {
            List<String> names = indexes.names().stream()
                    .filter(name -> name.length() == width)
                    .toList();
            guarded("the indexes", () -> compare(names, indexes));
        }
    }

    /** How many quads the first index has, those of the default graph left out. */
    long quads() {
        return quads.count;
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
        String columns = names.get(0);
        Content first = null;
        for (String name : names) {
            progress.accept("reading index " + name);
            Content content = content(indexes.tree(name), name, columns);
            if (first == null) {
                first = content;
                quads = columns.equals(Indexes.FIRST) ? content : quads;
            } else if (!content.equals(first)) {
                faults.add("index %s does not hold what %s holds: %d and %d entries"
                        .formatted(name, columns, content.count, first.count));
            }
        }
    }

    /** How many entries there are, and a sum over them that does not depend on their order. */
    private record Content(long count, long sum) {}

    /** @param columns by their letters, in the order in which every index adds them up */
    private Content content(BPlusTree tree, String name, String columns) {
        int[] places = columns.chars()
                .map(column -> name.indexOf(column) * SystemTDB.SizeOfNodeId)
                .toArray();
        boolean ordered = true;
        Record before = null;
        long count = 0;
        long sum = 0;
        for (Iterator<Record> records = tree.iterator(); records.hasNext(); ) {
            Record record = records.next();
            ordered &= before == null || Record.keyLT(before, record);
            before = record;
            count++;
            sum += mixed(ByteBuffer.wrap(record.getKey()), places);
        }
        if (!ordered) {
            faults.add("index " + name + " is not in its order");
        }
        return new Content(count, sum);
    }

    private static long mixed(ByteBuffer entry, int[] places) {
        long mixed = 17;
        for (int place : places) {
            mixed = mix(mixed * 31 + entry.getLong(place));
        }
        return mixed;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 33);
    }

    private void compareQuads(DatasetGraphTDB original) {
        String name = Indexes.FIRST;
        if (!content(Indexes.of(original).tree(name), name, name).equals(quads)) {
            faults.add("the quads are not those of the original");
        }
    }

    private void compareNames(DatasetGraphTDB original) {
        progress.accept("comparing names");
        Iterator<Record> expected = Indexes.names(original).iterator();
        Iterator<Record> records = Indexes.names(dataset).iterator();
        boolean same = true;
        while (same && expected.hasNext() && records.hasNext()) {
            same = expected.next().equals(records.next());
        }
        if (!same || expected.hasNext() || records.hasNext()) {
            faults.add("the index of names is not that of the original");
        }
    }

    private void checkNames() {
        progress.accept("reading names");
        NodeTable names = dataset.getQuadTable().getNodeTupleTable().getNodeTable();
        int wrong = 0;
        for (Iterator<Record> records = Indexes.names(dataset).iterator(); records.hasNext(); ) {
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
