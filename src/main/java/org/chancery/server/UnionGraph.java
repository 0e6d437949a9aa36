package org.chancery.server;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** All named graphs but one as a graph, each triple once. */
final class UnionGraph extends GraphBase {
    private final DatasetGraph dataset;
    private final Node hidden;

    UnionGraph(DatasetGraph dataset, Node hidden) {
        this.dataset = dataset;
        this.hidden = hidden;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return WrappedIterator.create(dataset.stream(
                        Node.ANY, pattern.getMatchSubject(), pattern.getMatchPredicate(), pattern.getMatchObject())
                .filter(quad -> !quad.isDefaultGraph() && !quad.getGraph().equals(hidden))
                .map(Quad::asTriple)
                .distinct()
                .iterator());
    }
}
