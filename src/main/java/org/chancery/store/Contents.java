package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/** Look-ups in a store, each in a read transaction of its own. */
public final class Contents {
    private final Connection connection;
    private final Node referenceGraph;

    Contents(Connection connection, Node referenceGraph) {
        this.connection = connection;
        this.referenceGraph = referenceGraph;
    }

    /** Name of the graph of what was known before. */
    public Node referenceGraph() {
        return referenceGraph;
    }

    /** All articles, ordered by id. */
    public List<StoredArticle> articles() {
        return connection.read(dataset -> {
            List<StoredArticle> articles = new ArrayList<>();
            for (Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, RDF.Nodes.type, Standards.NEWS_ARTICLE);
                    quads.hasNext(); ) {
                articles.add(describe(dataset, quads.next()));
            }
            articles.sort(Comparator.comparing(StoredArticle::id));
            return articles;
        });
    }

    /** How many articles there are. */
    public long articleCount() {
        return connection.read(dataset -> dataset.stream(Node.ANY, Node.ANY, RDF.Nodes.type, Standards.NEWS_ARTICLE)
                .count());
    }

    /** The article with this id, by a look-up, not a scan. */
    public Optional<StoredArticle> find(String article) {
        Node id = NodeFactory.createLiteralString(article);
        return connection.read(dataset -> {
            for (Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, DCTerms.identifier.asNode(), id);
                    quads.hasNext(); ) {
                Quad quad = quads.next();
                if (dataset.contains(quad.getGraph(), quad.getSubject(), RDF.Nodes.type, Standards.NEWS_ARTICLE)) {
                    return Optional.of(describe(dataset, quad));
                }
            }
            return Optional.empty();
        });
    }

    /** What an article says, its own description included. */
    public List<Quad> quads(Node graph) {
        return connection.read(dataset -> {
            List<Quad> quads = new ArrayList<>();
            dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
            return quads;
        });
    }

    /** Every quad of every named graph, in no order that means anything. */
    public void forEach(Consumer<Quad> reader) {
        connection.read(dataset -> {
            dataset.find().forEachRemaining(quad -> {
                if (!quad.isDefaultGraph()) {
                    reader.accept(quad);
                }
            });
            return null;
        });
    }

    /** All that is said of a thing, in whatever graph. Meant for what is named in few graphs. */
    public List<Quad> about(Node thing) {
        return connection.read(dataset -> {
            List<Quad> quads = new ArrayList<>();
            dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY).forEachRemaining(quads::add);
            return quads;
        });
    }

    /** What {@code subject} has as {@code property} in a graph where it has one at most. */
    public Optional<Node> object(Node graph, Node subject, Node property) {
        return connection.read(dataset -> {
            Iterator<Quad> quads = dataset.find(graph, subject, property, Node.ANY);
            return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
        });
    }

    /** Whether any graph says anything of it. */
    public boolean isDescribed(Node thing) {
        return connection.read(
                dataset -> dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY).hasNext());
    }

    /** The names of all graphs, in order. */
    public List<Node> graphs() {
        return connection.read(dataset -> {
            Set<Node> names = new HashSet<>();
            dataset.listGraphNodes().forEachRemaining(names::add);
            return names.stream().sorted(Comparator.comparing(Node::getURI)).toList();
        });
    }

    /** Writes all graphs as N-Quads, ordered by graph and line: equal contents give equal bytes. */
    public void dump(Appendable out) {
        for (Node graph : graphs()) {
            quads(graph).stream().map(NodeFmtLib::strNQ).sorted().forEach(line -> append(out, line));
        }
    }

    private static void append(Appendable out, String line) {
        try {
            out.append(line).append(line.endsWith(".") ? "\n" : " .\n");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static StoredArticle describe(DatasetGraph dataset, Quad article) {
        return new StoredArticle(
                value(dataset, article, DCTerms.identifier.asNode()),
                article.getGraph(),
                article.getSubject(),
                value(dataset, article, Vocabulary.CONTENT_HASH),
                value(dataset, article, Standards.HEADLINE),
                value(dataset, article, Standards.DATE_PUBLISHED));
    }

    private static String value(DatasetGraph dataset, Quad article, Node predicate) {
        Iterator<Quad> values = dataset.find(article.getGraph(), article.getSubject(), predicate, Node.ANY);
        return values.hasNext() ? values.next().getObject().getLiteralLexicalForm() : null;
    }
}
