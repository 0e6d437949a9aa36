package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/** Article graphs made by number. */
final class Articles {
    static final String BASE = "https://w3id.org/chancery/id/";
    static final Node REFERENCE = NodeFactory.createURI(BASE + "graph/reference");

    private Articles() {}

    /** An article that says {@code facts} things; the id and {@code hash} decide what. */
    static ArticleTriples article(String id, String hash, int facts) {
        Node article = NodeFactory.createURI(BASE + "article/" + id);
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(article, RDF.Nodes.type, Standards.NEWS_ARTICLE));
        triples.add(Triple.create(article, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(id)));
        triples.add(Triple.create(article, Vocabulary.CONTENT_HASH, NodeFactory.createLiteralString(hash)));
        for (int i = 0; i < facts; i++) {
            triples.add(Triple.create(
                    NodeFactory.createURI(article.getURI() + "/event/" + hash + "-" + i),
                    RDFS.label.asNode(),
                    NodeFactory.createLiteralString("what " + id + " says as number " + i + " of " + hash)));
        }
        return new ArticleTriples(NodeFactory.createURI(BASE + "graph/" + id), id, hash, java.util.Set.copyOf(triples));
    }
}
