package org.chancery.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.SystemTDB;

/** The indexes in which TDB2 keeps each quad, those of {@link Layout}, by their names. */
final class Indexes {
    /** That in which a graph stands together. */
    static final String FIRST = "GSPO";

    private final Map<String, TupleIndex> byName = new LinkedHashMap<>();

    private Indexes() {}

    static Indexes of(DatasetGraphTDB dataset) {
        Indexes indexes = new Indexes();
        indexes.add(dataset.getQuadTable().getNodeTupleTable());
        indexes.add(dataset.getTripleTable().getNodeTupleTable());
        return indexes;
    }

    private void add(NodeTupleTable table) {
        for (TupleIndex index : table.getTupleTable().getIndexes()) {
            if (index != null) { // else one that nothing is written into
                byName.put(index.getName(), index);
            }
        }
    }

    /** The index of names by what is computed from them. */
    static BPlusTree names(DatasetGraphTDB dataset) {
        return LoaderOps.ntBPTree(dataset.getQuadTable().getNodeTupleTable().getNodeTable());
    }

    /** Bytes of the blocks in use and of the names. */
    static long bytes(DatasetGraphTDB dataset) {
        Indexes indexes = of(dataset);
        NodeTable names = dataset.getQuadTable().getNodeTupleTable().getNodeTable();
        long bytes = LoaderOps.ntDataFile(names).length() + bytes(names(dataset));
        for (String name : indexes.names()) {
            bytes += bytes(indexes.tree(name));
        }
        return bytes;
    }

    private static long bytes(BPlusTree tree) {
        long blocks = tree.getNodeManager().getBlockMgr().allocLimit()
                + tree.getRecordsMgr().getBlockMgr().allocLimit();
        return blocks * SystemTDB.BlockSize;
    }

    /** Such as {@code GSPO}; those of quads have four letters. */
    Set<String> names() {
        return byName.keySet();
    }

    BPlusTree tree(String name) {
        return LoaderOps.idxBTree(byName.get(name));
    }
}
