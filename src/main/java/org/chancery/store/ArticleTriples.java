package org.chancery.store;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/**
 * All that one article says, ready to be stored.
 *
 * @param graph name of its graph
 * @param article the article's id, as it came in
 * @param contentHash hash of what the graph was made from; equal hashes need no work
 * @param triples what it says, the article's own description included; their order is kept, since what belongs together
 *     is stored faster together
 */
public record ArticleTriples(Node graph, String article, String contentHash, Set<Triple> triples) {
    private static final int QUAD_BYTES = 160; // in five indexes, four numbers each

    public ArticleTriples {
        triples = Collections.unmodifiableSet(new LinkedHashSet<>(triples));
    }

    /**
     * The graph that these quads make.
     *
     * @throws IllegalArgumentException if they are not of one graph, or describe not exactly one article in it
     */
    public static ArticleTriples of(Collection<Quad> quads) {
        Set<Node> graphs = new HashSet<>();
        Set<Triple> triples = new LinkedHashSet<>();
        for (Quad quad : quads) {
            graphs.add(quad.getGraph());
            triples.add(quad.asTriple());
        }
        Node graph = only(graphs, "graph");
        Node article = only(subjectsOf(triples, RDF.Nodes.type, Standards.NEWS_ARTICLE), "article in " + graph);
        return new ArticleTriples(
                graph,
                value(triples, article, DCTerms.identifier.asNode()),
                value(triples, article, Vocabulary.CONTENT_HASH),
                triples);
    }

    /** About how many bytes it takes in a transaction: those of its literals, and what a quad has in the indexes. */
    public long bytes() {
        long bytes = 0;
        for (Triple triple : triples) {
            Node object = triple.getObject();
            bytes += QUAD_BYTES
                    + (object.isLiteral() ? object.getLiteralLexicalForm().length() : 0);
        }
        return bytes;
    }

    private static Set<Node> subjectsOf(Set<Triple> triples, Node predicate, Node object) {
        Set<Node> subjects = new HashSet<>();
        for (Triple triple : triples) {
            if (triple.getPredicate().equals(predicate) && triple.getObject().equals(object)) {
                subjects.add(triple.getSubject());
            }
        }
        return subjects;
    }

    private static String value(Set<Triple> triples, Node subject, Node predicate) {
        Set<Node> objects = new HashSet<>();
        for (Triple triple : triples) {
            if (triple.getSubject().equals(subject) && triple.getPredicate().equals(predicate)) {
                objects.add(triple.getObject());
            }
        }
        return only(objects, predicate + " of " + subject).getLiteralLexicalForm();
    }

    private static Node only(Set<Node> nodes, String what) {
        if (nodes.size() != 1) {
            throw new IllegalArgumentException("exactly one " + what + " is needed, not " + nodes);
        }
        return nodes.iterator().next();
    }
}
