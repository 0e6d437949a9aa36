package org.chancery.mapping;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of others that the mapping writes and Jena has no constants for. */
public final class Standards {
    /** Simple Event Model. */
    public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";

    /** The schema.org vocabulary. */
    public static final String SCHEMA = "https://schema.org/";

    /** Web Annotation. */
    public static final String OA = "http://www.w3.org/ns/oa#";

    /** The organization ontology of W3C. */
    public static final String ORG = "http://www.w3.org/ns/org#";

    /** Items of Wikidata. */
    public static final String WIKIDATA = "http://www.wikidata.org/entity/";

    public static final Node EVENT_TYPE = iri(SEM, "eventType");
    public static final Node EARLIEST_BEGIN = iri(SEM, "hasEarliestBeginTimeStamp");
    public static final Node LATEST_BEGIN = iri(SEM, "hasLatestBeginTimeStamp");
    public static final Node EARLIEST_END = iri(SEM, "hasEarliestEndTimeStamp");
    public static final Node LATEST_END = iri(SEM, "hasLatestEndTimeStamp");

    public static final Node NEWS_ARTICLE = iri(SCHEMA, "NewsArticle");
    public static final Node HEADLINE = iri(SCHEMA, "headline");
    public static final Node DATE_PUBLISHED = iri(SCHEMA, "datePublished");
    public static final Node DATE_MODIFIED = iri(SCHEMA, "dateModified");
    public static final Node AUTHOR = iri(SCHEMA, "author");
    public static final Node PUBLISHER = iri(SCHEMA, "publisher");
    public static final Node URL = iri(SCHEMA, "url");
    public static final Node IN_LANGUAGE = iri(SCHEMA, "inLanguage");
    public static final Node ARTICLE_BODY = iri(SCHEMA, "articleBody");

    public static final Node START = iri(OA, "start");
    public static final Node EXACT = iri(OA, "exact");

    public static final Node MEMBER = iri(ORG, "member");
    public static final Node ORGANIZATION = iri(ORG, "organization");
    public static final Node POST_IN = iri(ORG, "postIn");

    private Standards() {}

    private static Node iri(String namespace, String localName) {
        return NodeFactory.createURI(namespace + localName);
    }
}
