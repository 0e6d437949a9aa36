package org.chancery.store;

import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * In which orders a store keeps its quads: five, where TDB2 by itself has six. The sixth leads from a graph to what
 * stands in it as an object, whatever the property; nothing here asks for that, and it would be a sixth of the disk.
 *
 * <p>TDB2 refuses to have five. So one more has a name and nothing in it. That is sound because TDB2 takes, of all that
 * begin with the most of what is asked for, the first: whatever {@link #EMPTY} begins with, one before it begins with
 * as well. The names stand beside the data, so that any program with TDB2 that opens a store finds all that is in it.
 *
 * <p>In the graph without a name stands what is looked up by subject, or by property and object, and no other way.
 */
final class Layout {
    /** Comes last, and is for nothing that can be asked better than one before it. */
    static final String EMPTY = "GPSO";

    private static final StoreParams PARAMS = StoreParams.builder("chancery")
            .tripleIndexes(new String[] {"SPO", "POS"})
            .quadIndexes(new String[] {"GSPO", "GPOS", "POSG", "OSPG", "SPOG", EMPTY})
            .build();

    private Layout() {}

    /** Makes a generation in an empty folder, and opens it. */
    static DatasetGraphTDB make(Path folder) {
        StoreParamsCodec.write(Location.create(folder), PARAMS);
        return open(folder);
    }

    /** Opens the generation in {@code folder}; one that says nothing of its orders has the six of TDB2. */
    static DatasetGraphTDB open(Path folder) {
        Location location = Location.create(folder);
        StoreParams params = StoreParamsCodec.read(location);
        return sparing(StoreConnection.connectCreate(location, params, null).getDatasetGraphTDB());
    }

    /** This dataset, from now on writing nothing into the empty one. */
    static <T extends DatasetGraph> T sparing(T dataset) {
        TupleTable quads = TDBInternal.getDatasetGraphTDB(dataset)
                .getQuadTable()
                .getNodeTupleTable()
                .getTupleTable();
        for (int place = 0; place < quads.numIndexes(); place++) {
            if (quads.getIndex(place) != null && quads.getIndex(place).getName().equals(EMPTY)) {
                quads.setTupleIndex(place, null);
            }
        }
        return dataset;
    }
}
