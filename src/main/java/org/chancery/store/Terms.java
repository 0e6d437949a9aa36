package org.chancery.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** The few terms by which the store knows an article, and the mark of a store. */
final class Terms {
    private static final String CHANCERY = "https://w3id.org/chancery/ontology#";
    private static final String SCHEMA = "https://schema.org/";

    static final Node TYPE = RDF.type.asNode();
    static final Node IDENTIFIER = DCTerms.identifier.asNode();
    static final Node NEWS_ARTICLE = NodeFactory.createURI(SCHEMA + "NewsArticle");
    static final Node HEADLINE = NodeFactory.createURI(SCHEMA + "headline");
    static final Node DATE_PUBLISHED = NodeFactory.createURI(SCHEMA + "datePublished");
    static final Node CONTENT_HASH = NodeFactory.createURI(CHANCERY + "contentHash");

    /** What the mark in the default graph speaks of. */
    static final Node STORE = NodeFactory.createURI("urn:x-chancery:store");

    static final Node REFERENCE_GRAPH = NodeFactory.createURI(CHANCERY + "referenceGraph");

    private Terms() {}
}
