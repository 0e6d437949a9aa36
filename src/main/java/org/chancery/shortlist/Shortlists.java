package org.chancery.shortlist;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.chancery.query.NamedQuery;
import org.chancery.query.QueryCatalog;
import org.chancery.shortlist.Shortlist.Choice;
import org.chancery.shortlist.Shortlist.Part;

/** The lists of one store. One thread reads them, any may ask. */
public final class Shortlists {
    private static final int MOST_TOUCHED = 2_000;

    private final DatasetGraph dataset;
    private final Node reference;
    private final Changes changes = new Changes();
    private volatile State state = new State(-1, Map.of(), null);
    private volatile Recent recent = new Recent(-1, -1, Set.of(), Map.of());

    private record State(long version, Map<Listing, FactList> lists, Kinds kinds) {}

    /** Those of this store; empty until they are read. */
    public Shortlists(DatasetGraph dataset, Node reference) {
        this.dataset = dataset;
        this.reference = reference;
    }

    /**
     * Takes note of what a write will change; called before it is written. After a write that is not told, or that
     * changes what was known before, there are no lists until they are read again.
     *
     * @param quads that come or go
     */
    public void changing(Collection<Quad> quads) {
        Txn.executeRead(
                dataset,
                () -> Touched.by(quads, dataset, reference).ifPresent(places -> changes.put(version() + 1, places)));
    }

    /**
     * Reads all lists, unless it is known what is other since they were read, and that is little.
     *
     * @param wanted asked now and then; nothing is kept where it no longer holds
     */
    public void read(BooleanSupplier wanted) {
        Txn.executeRead(dataset, () -> {
            DatasetGraphTDB store = TDBInternal.getDatasetGraphTDB(dataset);
            long version = version(store);
            Optional<Set<ThingInGraph>> since = changes.between(state.version, version);
            if (since.filter(places -> places.size() <= MOST_TOUCHED).isPresent()) {
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
                changes.forget(version);
            }
        });
    }

    /** Finds beforehand where the terms are that questions look for: that takes a walk through all that have them. */
    private static void mark(Map<Listing, FactList> lists, Quads quads) {
        for (NamedQuery query : QueryCatalog.bundled().all()) {
            for (Wish wish : Wish.of(query)) {
                wish.terms()
                        .forEach(term -> lists.get(Listing.of(wish.listing())).find(quads.number(term)));
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
     * What can be the answer, within a transaction; nothing where the query does not say, or where it is not known what
     * the store has.
     *
     * @param typed values by names of parameters
     */
    public Optional<Shortlist> of(NamedQuery query, Map<String, String> typed) {
        State known = state;
        List<Wish> wishes = Wish.of(query);
        return wishes.isEmpty()
                ? Optional.empty()
                : since(known.version).map(newer -> {
                    Asked asked = new Asked(query, typed);
                    List<Part> parts = wishes.stream()
                            .map(wish -> part(wish, asked, known, newer))
                            .toList();
                    return new Shortlist(query, parts, quads(), reference);
                });
    }

    private Part part(Wish wish, Asked asked, State known, Recent newer) {
        boolean whole = wish.listing(asked) == Listing.FUSED_EVENT;
        return new Part(wish, choices(wish, asked, known, newer), whole);
    }

    /** What is other since; the first that asks after a change reads it. */
    private Optional<Recent> since(long old) {
        long now = version();
        Recent last = recent;
        return last.old() == old && last.now() == now ? Optional.of(last) : read(old, now);
    }

    private synchronized Optional<Recent> read(long old, long now) {
        if (recent.old() != old || recent.now() != now) {
            DatasetGraphTDB store = TDBInternal.getDatasetGraphTDB(dataset);
            Optional<Set<ThingInGraph>> places = changes.between(old, now);
            if (places.isEmpty()) {
                return Optional.empty();
            }
            recent = Recent.read(old, now, places.get(), new FactListReader(store, reference), new Quads(store));
        }
        return Optional.of(recent);
    }

    /** Out of the list what is as it was, and what is other as it is now. */
    private List<Choice> choices(Wish wish, Asked asked, State known, Recent newer) {
        FactList old = known.lists.get(wish.listing(asked));
        IntPredicate touched = old.only(newer.touched());
        FactList changed = newer.lists().get(wish.listing(asked));
        return List.of(
                new Choice(old, touched.negate().and(conditions(wish, asked, old, known.kinds))),
                new Choice(changed, conditions(wish, asked, changed, known.kinds)));
    }

    private IntPredicate conditions(Wish wish, Asked asked, FactList list, Kinds kinds) {
        return new ListConditions(list, kinds, quads(), asked).of(wish.clauses());
    }

    private Quads quads() {
        return new Quads(TDBInternal.getDatasetGraphTDB(dataset));
    }
}
