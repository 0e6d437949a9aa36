package org.chancery.mapping;

import org.apache.jena.graph.Node;
import org.chancery.model.Evidence;

/**
 * The IRIs that one article has.
 *
 * @param minter names under its base
 * @param key the article's id as a part of a path
 */
public record ArticleIris(IriMinter minter, String key) {
    private static final String UNNAMED = "unnamed/";

    /** The article itself. */
    public Node article() {
        return minter.iri("article/" + key);
    }

    /** The named graph of all that the article says. */
    public Node graph() {
        return minter.iri("graph/" + key);
    }

    /** A fact, by its id, or a part of one. */
    public Node fact(String id) {
        return minter.iri("article/" + key + "/" + PathSegments.of(id));
    }

    /** An entity; one without a name is only valid inside the article. */
    public Node entity(String id) {
        return id.startsWith(UNNAMED) ? fact(id) : minter.entity(id);
    }

    /** The office of a state or body. */
    Node office(String name, String of) {
        return of.startsWith(UNNAMED) ? ownOffice(name, of) : minter.entity(officePath(name, of));
    }

    /** The office of a body that is only valid inside the article. */
    Node ownOffice(String name, String of) {
        return fact(officePath(name, of));
    }

    private static String officePath(String name, String of) {
        return "office/" + of + "/" + PathSegments.slug(name);
    }

    // spec: RFC 5147 #char=begin,end
    Node evidence(Evidence evidence) {
        String range = "char=" + evidence.begin() + "," + evidence.end();
        return minter.iri("article/" + key + minter.fragmentMark() + range);
    }
}
