package org.chancery.store;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.mapping.Vocabulary;

/** What tells a store of ours from any other TDB2 database: a triple in the default graph, which is otherwise empty. */
final class Mark {
    private static final Node STORE = NodeFactory.createURI("urn:x-chancery:store");
    private static final Node REFERENCE_GRAPH = Vocabulary.term("referenceGraph");

    private Mark() {}

    /** Marks a new store. */
    static Change of(Node referenceGraph) {
        return new Change(List.of(), List.of(new Quad(Quad.defaultGraphIRI, STORE, REFERENCE_GRAPH, referenceGraph)));
    }

    /** The name of the reference graph that the mark has, empty where there is no mark. */
    static Optional<Node> in(DatasetGraph dataset) {
        Iterator<Quad> marks = dataset.find(Quad.defaultGraphIRI, STORE, REFERENCE_GRAPH, Node.ANY);
        return marks.hasNext() ? Optional.of(marks.next().getObject()) : Optional.empty();
    }
}
