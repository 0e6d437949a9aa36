package org.chancery.shortlist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.chancery.query.NamedQuery;
import org.chancery.query.QueryCatalog;
import org.chancery.shortlist.Shortlist.Part;

/** The lists of one store. One thread reads them, any may ask. */
public final class Shortlists {
    private final DatasetGraph dataset;
    private final Node reference;
    private volatile State state = new State(-1, Map.of(), null);

    private record State(long version, Map<Listing, FactList> lists, Kinds kinds) {}

    /** Those of this store; empty until they are read. */
    public Shortlists(DatasetGraph dataset, Node reference) {
        this.dataset = dataset;
        this.reference = reference;
    }

    /**
     * Reads all lists, unless the store is as it was.
     *
     * @param wanted asked now and then; nothing is kept where it no longer holds
     */
    public void read(BooleanSupplier wanted) {
        Txn.executeRead(dataset, () -> {
            DatasetGraphTDB store = TDBInternal.getDatasetGraphTDB(dataset);
            long version = version(store);
            if (version == state.version) {
                return;
            }
            FactListReader reader = new FactListReader(store, reference);
            Map<Listing, FactList> lists = new EnumMap<>(Listing.class);
            for (Listing listing : Listing.values()) {
                lists.put(listing, reader.read(listing, wanted));
            }
            mark(lists, new Quads(store));
            if (wanted.getAsBoolean()) {
                state = new State(version, lists, new Kinds(dataset, reference));
            }
        });
    }

    /** Finds beforehand where the terms are that questions look for: that takes a walk through all that have them. */
    private static void mark(Map<Listing, FactList> lists, Quads quads) {
        for (NamedQuery query : QueryCatalog.bundled().all()) {
            for (Wish wish : Wish.of(query)) {
                wish.terms()
                        .forEach(term -> lists.get(Listing.of(wish.listing())).with(quads.number(term)));
            }
        }
    }

    /** Counts the changes of the store; within a transaction. */
    private static long version(DatasetGraphTDB store) {
        return store.getTxnSystem().getThreadTransaction().getDataVersion();
    }

    /** What changes with every change of the store; within a transaction. */
    public long version() {
        return version(TDBInternal.getDatasetGraphTDB(dataset));
    }

    /**
     * What can be the answer, within a transaction; nothing where the query does not say or the store has changed.
     *
     * @param typed values by names of parameters
     */
    public Optional<Shortlist> of(NamedQuery query, Map<String, String> typed) {
        State known = state;
        if (known.version != version()) {
            return Optional.empty();
        }
        Asked asked = new Asked(query, typed);
        Quads quads = new Quads(TDBInternal.getDatasetGraphTDB(dataset));
        List<Part> parts = Wish.of(query).stream()
                .map(wish -> {
                    FactList list = known.lists.get(wish.listing(asked));
                    return new Part(wish, list, new ListConditions(list, known.kinds, quads, asked).of(wish.clauses()));
                })
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Shortlist(parts));
    }
}
