package org.chancery.mapping;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** The quads of one named graph, each once, in the order in which they were first said. */
final class QuadCollector {
    private final Node graph;
    private final Set<Quad> quads = new LinkedHashSet<>();
    private final Set<Node> objects = new HashSet<>();

    QuadCollector(Node graph) {
        this.graph = graph;
    }

    void add(Node subject, Node property, Node object) {
        quads.add(Quad.create(graph, subject, property, object));
        objects.add(object);
    }

    /** Whether anything that was said leads to {@code node}. */
    boolean leadsTo(Node node) {
        return objects.contains(node);
    }

    NodeDescription describe(Node subject) {
        return new NodeDescription(this, subject);
    }

    void sendTo(StreamRDF sink) {
        quads.forEach(sink::quad);
    }
}
