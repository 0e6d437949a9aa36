package org.chancery.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A store in memory, for tests that change one hundreds of times. */
public final class TransientStore {
    private final DatasetGraph dataset = DatasetGraphFactory.create();
    private final Derivation derivation;

    public TransientStore(Derivation derivation) {
        this.derivation = derivation;
    }

    public DatasetGraph dataset() {
        return dataset;
    }

    public void put(Collection<ArticleTriples> articles) {
        List<Change> changes = new ArrayList<>();
        articles.forEach(article -> changes.add(Change.replacing(dataset, article.graph(), article.triples())));
        write(Change.all(changes));
    }

    public void put(Node graph, Collection<Triple> triples) {
        write(Change.replacing(dataset, graph, new LinkedHashSet<>(triples)));
    }

    public void remove(Node graph) {
        write(Change.replacing(dataset, graph, Set.of()));
    }

    private void write(Change change) {
        Pending pending = new Pending(dataset, change);
        derivation.update(pending, change.graphs());
        pending.change().applyTo(dataset);
    }

    /** All quads as sorted lines. */
    public List<String> lines() {
        return dataset.stream().map(NodeFmtLib::strNQ).sorted().toList();
    }
}
