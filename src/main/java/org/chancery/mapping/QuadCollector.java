package org.chancery.mapping;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** The quads of one named graph, each once, in the order in which they were first said. */
final class QuadCollector {
    private final Node graph;
    private final Set<Quad> quads = new LinkedHashSet<>();

    QuadCollector(Node graph) {
        this.graph = graph;
    }

    void add(Node subject, Node property, Node object) {
        quads.add(Quad.create(graph, subject, property, object));
    }

    NodeDescription describe(Node subject) {
        return new NodeDescription(this, subject);
    }

    void sendTo(StreamRDF sink) {
        quads.forEach(sink::quad);
    }
}
