package org.chancery.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Contents;
import org.chancery.store.Store;

/** The decisions of people that a store keeps. They outlast the articles that they are about. */
public final class DecisionLog {
    private final Store store;
    private final FusedGraphs graphs;

    public DecisionLog(Store store) {
        this.store = store;
        graphs = FusedGraphs.beside(store.referenceGraph());
    }

    /** Keeps a decision, in place of an earlier one with the same verdict on the same, and follows it. */
    public void add(Decision decision) {
        List<Triple> triples = decision.triples(graphs);
        Node node = triples.get(0).getSubject();
        store.put(
                graphs.decisions(),
                Stream.concat(
                                all().stream()
                                        .filter(triple -> !triple.getSubject().equals(node)),
                                triples.stream())
                        .toList());
    }

    /**
     * Forgets a decision.
     *
     * @return whether there was one of this IRI
     */
    public boolean withdraw(Node decision) {
        List<Triple> all = all();
        List<Triple> rest = all.stream()
                .filter(triple -> !triple.getSubject().equals(decision))
                .toList();
        store.put(graphs.decisions(), rest);
        return rest.size() < all.size();
    }

    /** The decisions as a line each, ordered by IRI: what is decided, of what, by whom, when and why. */
    public List<String> lines() {
        List<Node> decisions = all().stream()
                .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type))
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        List<String> lines = new ArrayList<>();
        for (Node decision : decisions) {
            List<String> values = new ArrayList<>(List.of(decision.getURI()));
            for (Node property : List.of(
                    FusionTerms.VERDICT_OF,
                    FusionTerms.DECIDED_OF,
                    FusionTerms.DECIDED_AGAINST,
                    FusionTerms.SLOT,
                    FusionTerms.SET_TO,
                    DCTerms.creator.asNode(),
                    Decision.DATE,
                    Vocabulary.REASON)) {
                value(decision, property).ifPresent(values::add);
            }
            lines.add(String.join("  ", values));
        }
        return lines;
    }

    private Optional<String> value(Node subject, Node property) {
        return all().stream()
                .filter(triple -> triple.getSubject().equals(subject)
                        && triple.getPredicate().equals(property))
                .map(Triple::getObject)
                .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
                .findFirst();
    }

    private List<Triple> all() {
        return store.contents().quads(graphs.decisions()).stream()
                .map(Quad::asTriple)
                .toList();
    }

    /**
     * What is meant by an IRI, whole or behind the base: a thing of an article, the founder of a fused thing, or an
     * entity of the gazetteer. Empty where the store knows no such thing.
     */
    public Optional<Node> thing(String iri) {
        Node node = iri.contains(":") ? NodeFactory.createURI(iri) : graphs.iri(iri);
        Contents contents = store.contents();
        for (Node graph : List.of(graphs.people(), graphs.events(), graphs.statements())) {
            Optional<Node> founder = contents.object(graph, node, FusionTerms.FOUNDED_ON);
            if (founder.isPresent()) {
                return founder;
            }
        }
        return contents.isDescribed(node) ? Optional.of(node) : Optional.empty();
    }
}
