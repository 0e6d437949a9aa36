package org.chancery.endpoint;

import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** All named graphs but some as a graph, each triple once. */
final class UnionGraph extends GraphBase {
    private final DatasetGraph dataset;
    private final Set<Node> hidden;

    UnionGraph(DatasetGraph dataset, Set<Node> hidden) {
        this.dataset = dataset;
        this.hidden = hidden;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return WrappedIterator.create(Iter.asStream(dataset.findNG(
                        Node.ANY, pattern.getMatchSubject(), pattern.getMatchPredicate(), pattern.getMatchObject()))
                .filter(quad -> !hidden.contains(quad.getGraph()))
                .map(Quad::asTriple)
                .distinct()
                .iterator());
    }
}
