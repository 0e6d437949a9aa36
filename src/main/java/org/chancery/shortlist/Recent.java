package org.chancery.shortlist;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.tdb2.store.NodeId;

/**
 * What has been touched since the lists were read, as it is now.
 *
 * @param old version of the store of which the lists are
 * @param now version of the store of which this is
 * @param touched things and graphs of which the lists no longer say what is
 * @param lists of those that are there now
 */
record Recent(long old, long now, Set<NodeId> touched, Map<Listing, FactList> lists) {
    /** Reads it; within a transaction. */
    static Recent read(long old, long now, Set<ThingInGraph> places, FactListReader reader, Quads quads) {
        Set<NodeId> touched = new HashSet<>();
        for (ThingInGraph place : places) {
            touched.add(quads.number(place.graph()));
            touched.add(quads.number(place.thing()));
        }
        Map<Listing, FactList> lists = new EnumMap<>(Listing.class);
        for (Listing listing : Listing.values()) {
            lists.put(listing, reader.read(listing, places));
        }
        return new Recent(old, now, touched, lists);
    }
}
