package org.chancery.shortlist;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.fusion.FusedGraphs;

/** Finds the facts that a write may change; within a transaction before it. */
final class Touched {
    private final DatasetGraph before;
    private final FusedGraphs fused;
    private final Set<ThingInGraph> facts = new HashSet<>();
    private final Set<Node> articles = new HashSet<>();
    private final Set<ThingInGraph> seen = new HashSet<>();

    private Touched(DatasetGraph before, Node reference) {
        this.before = before;
        this.fused = FusedGraphs.beside(reference);
    }

    /**
     * All that may be other afterwards: of an article every fact, of what is told in common the thing itself and what
     * it is a part of. Nothing where what was known before changes, since any fact may have words of that.
     *
     * @param quads that come or go
     */
    static Optional<Set<ThingInGraph>> by(Collection<Quad> quads, DatasetGraph before, Node reference) {
        if (quads.stream().anyMatch(quad -> quad.getGraph().equals(reference))) {
            return Optional.empty();
        }
        Touched touched = new Touched(before, reference);
        quads.forEach(touched::add);
        touched.articles.forEach(article -> touched.addFacts(article, Node.ANY));
        return Optional.of(touched.facts);
    }

    private void add(Quad quad) {
        Node graph = quad.getGraph();
        if (graph.equals(fused.index())) {
            return;
        }
        addFact(quad);
        if (!fused.isOwn(graph)) {
            articles.add(graph);
        } else if (seen.add(new ThingInGraph(graph, quad.getSubject()))) {
            addFacts(graph, quad.getSubject());
            addWholes(graph, quad.getSubject());
        }
    }

    /** Asked of all graphs: there is no index from a graph to what stands in it as an object. */
    private void addWholes(Node graph, Node part) {
        before.findNG(Node.ANY, Node.ANY, Node.ANY, part).forEachRemaining(quad -> {
            if (quad.getGraph().equals(graph)) {
                addFacts(graph, quad.getSubject());
            }
        });
    }

    private void addFacts(Node graph, Node thing) {
        before.find(graph, thing, RDF.Nodes.type, Node.ANY).forEachRemaining(this::addFact);
    }

    private void addFact(Quad quad) {
        if (quad.getPredicate().equals(RDF.Nodes.type) && Listing.isListed(quad.getObject())) {
            facts.add(new ThingInGraph(quad.getGraph(), quad.getSubject()));
        }
    }
}
