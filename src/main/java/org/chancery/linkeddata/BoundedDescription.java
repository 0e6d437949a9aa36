package org.chancery.linkeddata;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.export.Prefixes;
import org.chancery.fusion.FusionTerms;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/**
 * The concise bounded description of a thing: all that is said of it in any graph, of its parts (words, times, roles),
 * who points to it, and the names of those in it. Bounded: a state that half the graph speaks of is not followed by
 * half the graph.
 */
public final class BoundedDescription {
    /** The most links to a thing that its description has. */
    public static final int MOST_LINKS = 200;

    private static final int MOST_TRIPLES = 5_000;
    private static final Set<Node> TO_PARTS = Set.of(
            Vocabulary.HAS_EVIDENCE,
            Vocabulary.ARGUMENT_OF_EVENT,
            Vocabulary.ATTRIBUTION_OF_EVENT,
            Vocabulary.FACET_OF_EVENT,
            Vocabulary.TIME,
            Vocabulary.FORMER_TIME,
            Vocabulary.TRIGGER,
            Vocabulary.CONTENT,
            FusionTerms.STEP,
            FusionTerms.CONTRADICTION_OF);

    private final DatasetGraph dataset;
    private final Graph description = GraphFactory.createDefaultGraph();

    private BoundedDescription(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Describes a thing, within a transaction of the caller; empty where nothing is said of it. */
    public static Graph of(DatasetGraph dataset, Node thing) {
        BoundedDescription description = new BoundedDescription(dataset);
        description.addWithParts(thing);
        if (!description.description.isEmpty()) {
            description.addLinksTo(thing);
            description.addNames();
        }
        Prefixes.all().forEach(description.description.getPrefixMapping()::setNsPrefix);
        return description.description;
    }

    /** Whether anything is said of it. */
    public static boolean exists(DatasetGraph dataset, Node thing) {
        return thing.isURI()
                && dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY).hasNext();
    }

    private void addWithParts(Node thing) {
        Deque<Node> next = new ArrayDeque<>(Set.of(thing));
        Set<Node> seen = new HashSet<>(next);
        while (!next.isEmpty()) {
            for (Iterator<Quad> quads = dataset.findNG(Node.ANY, next.removeFirst(), Node.ANY, Node.ANY);
                    quads.hasNext() && description.size() < MOST_TRIPLES; ) {
                Triple triple = quads.next().asTriple();
                description.add(triple);
                Node object = triple.getObject();
                boolean part = object.isBlank() || TO_PARTS.contains(triple.getPredicate()) && object.isURI();
                if (part && seen.add(object)) {
                    next.add(object);
                }
            }
        }
    }

    private void addLinksTo(Node thing) {
        Set<Node> linking = new HashSet<>();
        for (Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, thing);
                quads.hasNext() && linking.size() < MOST_LINKS; ) {
            Triple triple = quads.next().asTriple();
            linking.add(triple.getSubject());
            description.add(triple);
        }
    }

    private void addNames() {
        Set<Node> named = new HashSet<>();
        description.find().forEachRemaining(triple -> {
            named.add(triple.getSubject());
            named.add(triple.getObject());
        });
        named.removeIf(node -> !node.isURI());
        for (Node node : named) {
            addFirst(node, RDFS.Nodes.label);
            addFirst(node, Standards.HEADLINE);
            addFirst(node, RDF.Nodes.type);
        }
    }

    private void addFirst(Node node, Node property) {
        if (description.contains(node, property, Node.ANY)) {
            return;
        }
        Iterator<Quad> quads = dataset.findNG(Node.ANY, node, property, Node.ANY);
        if (quads.hasNext()) {
            description.add(quads.next().asTriple());
        }
    }
}
