package org.chancery.store;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.mapping.Vocabulary;

/**
 * What tells a store of ours from any other TDB2 database: triples in the default graph, which has nothing else but
 * keys.
 *
 * @param referenceGraph name of the graph of what was known before
 * @param version of the way in which articles are written as quads
 */
record Mark(Node referenceGraph, int version) {
    /** Counts up when a store that was made before has to be made anew. Stores of version 1 do not say it. */
    static final int VERSION = 4;

    private static final Node STORE = NodeFactory.createURI("urn:x-chancery:store");
    private static final Node REFERENCE_GRAPH = Vocabulary.term("referenceGraph");
    private static final Node STORE_VERSION = Vocabulary.term("storeVersion");

    /** Marks a new store. */
    static Change of(Node referenceGraph) {
        Node version = NodeFactory.createLiteralDT(Integer.toString(VERSION), XSDDatatype.XSDinteger);
        return new Change(
                List.of(),
                List.of(
                        new Quad(Quad.defaultGraphIRI, STORE, REFERENCE_GRAPH, referenceGraph),
                        new Quad(Quad.defaultGraphIRI, STORE, STORE_VERSION, version)));
    }

    /** Whether this is a part of a mark. */
    static boolean isPart(Quad quad) {
        return quad.isDefaultGraph() && quad.getSubject().equals(STORE);
    }

    /** Empty where there is no mark. */
    static Optional<Mark> in(DatasetGraph dataset) {
        int version = value(dataset, STORE_VERSION)
                .map(node -> Integer.parseInt(node.getLiteralLexicalForm()))
                .orElse(1);
        return value(dataset, REFERENCE_GRAPH).map(graph -> new Mark(graph, version));
    }

    private static Optional<Node> value(DatasetGraph dataset, Node property) {
        Iterator<Quad> marks = dataset.find(Quad.defaultGraphIRI, STORE, property, Node.ANY);
        return marks.hasNext() ? Optional.of(marks.next().getObject()) : Optional.empty();
    }
}
