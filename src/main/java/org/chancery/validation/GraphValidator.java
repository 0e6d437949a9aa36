package org.chancery.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Validates the graph of one article at a time. The shapes are read once; the validator keeps nothing between articles
 * and may be used by several threads.
 */
public final class GraphValidator {
    private final ShapeCheck shapes;
    private final EvidenceCheck evidence = new EvidenceCheck();
    private final PartClasses parts;
    private final List<Triple> classes;

    /**
     * Prepares the check.
     *
     * @param ontology what says which terms are of which class
     * @param shapes what a graph may hold
     */
    public GraphValidator(Graph ontology, Graph shapes) {
        this.shapes = new ShapeCheck(shapes);
        this.parts = new PartClasses(ontology);
        this.classes = Stream.of(RDF.Nodes.type, RDFS.Nodes.subClassOf)
                .flatMap(property -> ontology.find(null, property, null).toList().stream())
                .toList();
    }

    /** Checks by the ontology and shapes that come with Chancery. */
    public static GraphValidator bundled() {
        return new GraphValidator(read("/ontology/chancery.ttl"), read("/ontology/shapes.ttl"));
    }

    /** What is wrong with the quads of one article, in a fixed order; empty where they are sound. */
    public List<Violation> violations(Collection<Quad> quads) {
        Graph graph = GraphFactory.createGraphMem();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        List<Violation> misquoted = evidence.violations(graph);
        parts.addTo(graph);
        classes.forEach(graph::add);
        return Stream.concat(shapes.violations(graph).stream(), misquoted.stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Graph read(String resource) {
        Graph graph = GraphFactory.createGraphMem();
        try (InputStream turtle = GraphValidator.class.getResourceAsStream(resource)) {
            RDFParser.source(turtle).lang(Lang.TURTLE).parse(graph);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return graph;
    }
}
