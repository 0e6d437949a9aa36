package org.chancery.fusion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads what fusing knows, in {@code ontology/fusion}. */
final class FusionFile {
    private FusionFile() {}

    /** The Turtle file {@code name} that comes with Chancery. */
    static Graph read(String name) {
        String resource = "/ontology/fusion/" + name;
        Graph graph = GraphFactory.createGraphMem();
        try (InputStream turtle = FusionFile.class.getResourceAsStream(resource)) {
            RDFParser.source(turtle).lang(Lang.TURTLE).parse(graph);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + resource, fault);
        }
        return graph;
    }
}
