package org.chancery.store;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What one write transaction does, worked out before it begins.
 *
 * @param removals quads that go
 * @param additions quads that come
 */
record Change(List<Quad> removals, List<Quad> additions) {
    boolean isEmpty() {
        return removals.isEmpty() && additions.isEmpty();
    }

    /** The names of the graphs that change, in the order in which they first do. */
    Set<Node> graphs() {
        return quads().stream().map(Quad::getGraph).collect(toCollection(LinkedHashSet::new));
    }

    /** All that go or come. */
    List<Quad> quads() {
        return Stream.concat(removals.stream(), additions.stream()).toList();
    }

    /** Called inside the write transaction; nothing here depends on the data. */
    void applyTo(DatasetGraph dataset) {
        for (Quad quad : removals) {
            dataset.delete(quad);
        }
        for (Quad quad : additions) {
            dataset.add(quad);
        }
    }

    /** Turns what is in {@code graph} into exactly {@code triples}; called inside a read transaction. */
    static Change replacing(DatasetGraph dataset, Node graph, Set<Triple> triples) {
        Set<Quad> wanted = new LinkedHashSet<>();
        for (Triple triple : triples) {
            wanted.add(new Quad(graph, triple));
        }
        List<Quad> removals = new ArrayList<>();
        for (Iterator<Quad> stored = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY); stored.hasNext(); ) {
            Quad quad = stored.next();
            if (!wanted.remove(quad)) {
                removals.add(quad);
            }
        }
        return new Change(removals, List.copyOf(wanted));
    }

    /** All of these, in their order. */
    static Change all(List<Change> changes) {
        List<Quad> removals = new ArrayList<>();
        List<Quad> additions = new ArrayList<>();
        for (Change change : changes) {
            removals.addAll(change.removals());
            additions.addAll(change.additions());
        }
        return new Change(removals, additions);
    }
}
