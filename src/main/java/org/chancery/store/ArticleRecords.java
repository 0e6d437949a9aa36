package org.chancery.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/**
 * Holds each article's graph against the article's own record in it: that there is one, with id and hash.
 *
 * @param dataset to be read inside a transaction
 * @param referenceGraph name of the graph of what was known before
 */
record ArticleRecords(DatasetGraph dataset, Node referenceGraph) {
    private static final String REFERENCE = "reference";

    /** What is wrong, a line each. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        String prefix =
                referenceGraph.getURI().substring(0, referenceGraph.getURI().length() - REFERENCE.length());
        for (Iterator<Node> graphs = dataset.listGraphNodes(); graphs.hasNext(); ) {
            Node graph = graphs.next();
            // no article's key has a slash
            String key = graph.getURI().startsWith(prefix) ? graph.getURI().substring(prefix.length()) : "";
            if (!graph.equals(referenceGraph) && !key.contains("/")) {
                check(graph, faults);
            }
        }
        return faults;
    }

    private void check(Node graph, List<String> faults) {
        List<Node> articles = new ArrayList<>();
        dataset.find(graph, Node.ANY, RDF.Nodes.type, Standards.NEWS_ARTICLE)
                .forEachRemaining(quad -> articles.add(quad.getSubject()));
        if (articles.size() != 1) {
            faults.add("graph " + graph + " has " + articles.size() + " articles, not one");
            return;
        }
        for (Node property : List.of(DCTerms.identifier.asNode(), Vocabulary.CONTENT_HASH)) {
            Iterator<Quad> values = dataset.find(graph, articles.get(0), property, Node.ANY);
            if (!values.hasNext()) {
                faults.add("article " + articles.get(0) + " has no " + property.getLocalName());
            }
        }
    }
}
