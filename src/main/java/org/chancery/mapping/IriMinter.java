package org.chancery.mapping;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Gives everything its IRI under one base.
 *
 * @param base absolute http or https IRI that ends with a slash or a hash
 */
public record IriMinter(String base) {
    /** The base where the user names none. */
    public static final String DEFAULT_BASE = "https://w3id.org/chancery/id/";

    /**
     * Checks the base.
     *
     * @throws IllegalArgumentException if it is no such IRI; the message says what is wrong with it
     */
    public IriMinter {
        String fault = fault(base);
        if (fault != null) {
            throw new IllegalArgumentException("base IRI " + fault + ": " + base);
        }
    }

    /** Names things under {@link #DEFAULT_BASE}. */
    public static IriMinter standard() {
        return new IriMinter(DEFAULT_BASE);
    }

    /** An entity that has the same id in every article. */
    public Node entity(String id) {
        return iri(PathSegments.of(id));
    }

    /** The graph of the gazetteer and the ontology. */
    public Node referenceGraph() {
        return iri("graph/reference");
    }

    /** Names what is only valid inside one article. */
    public ArticleIris article(String id) {
        return new ArticleIris(this, ArticleKey.of(id));
    }

    Node iri(String path) {
        return NodeFactory.createURI(base + path);
    }

    /** What leads from the article's IRI to a place in it; a base with a hash leaves no second one. */
    String fragmentMark() {
        return base.indexOf('#') < 0 ? "#" : "/";
    }

    private static String fault(String base) {
        if (base == null || base.isBlank()) {
            return "is empty";
        }
        if (!base.endsWith("/") && !base.endsWith("#")) {
            return "must end with / or #";
        }
        try {
            URI uri = new URI(base);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return !web || uri.getHost() == null ? "must be an absolute http or https IRI" : null;
        } catch (URISyntaxException e) {
            return "is not an IRI (" + e.getReason() + ")";
        }
    }
}
