package org.chancery.fusion;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * The names of the graphs of the fused layer, and the ways from a thing of an article to them.
 *
 * @param base what all IRIs begin with
 */
public record FusedGraphs(String base) {
    private static final String REFERENCE = "graph/reference";
    private static final String ARTICLE = "article/";

    /** Those beside this reference graph. */
    public static FusedGraphs beside(Node referenceGraph) {
        String name = referenceGraph.getURI();
        if (!name.endsWith(REFERENCE)) {
            throw new IllegalArgumentException("not the name of a reference graph: " + name);
        }
        return new FusedGraphs(name.substring(0, name.length() - REFERENCE.length()));
    }

    Node reference() {
        return iri(REFERENCE);
    }

    Node texts() {
        return iri("graph/fused/texts");
    }

    Node people() {
        return iri("graph/fused/people");
    }

    Node events() {
        return iri("graph/fused/events");
    }

    Node statements() {
        return iri("graph/fused/statements");
    }

    /**
     * The graph of the keys by which it is found what may be one: that without a name, which takes a third of the disk
     * and no question sees. Nothing in it is for readers.
     */
    public Node index() {
        return Quad.defaultGraphIRI;
    }

    /** The graph of what people have decided. */
    public Node decisions() {
        return iri("graph/human/decisions");
    }

    /** Whether the graph is neither that of an article nor the reference graph. */
    public boolean isOwn(Node graph) {
        return graph.getURI().startsWith(base + "graph/fused/") || graph.equals(decisions()) || graph.equals(index());
    }

    /** Whether the graph is that of an article; no article's key has a slash. */
    boolean isArticle(Node graph) {
        return graph.getURI().startsWith(base + "graph/") && !isOwn(graph) && !graph.equals(reference());
    }

    /** Whether it is named inside an article. */
    boolean isOfArticle(Node thing) {
        return thing.isURI() && thing.getURI().startsWith(base + ARTICLE);
    }

    /** The key of the article in which a thing is named. */
    String key(Node thing) {
        String rest = thing.getURI().substring(base.length() + ARTICLE.length());
        return rest.substring(0, (rest + "/").indexOf('/'));
    }

    /** The graph of the article in which a thing is named. */
    Node graphOf(Node thing) {
        return iri("graph/" + key(thing));
    }

    /** The article in whose graph something stands. */
    Node articleOf(Node graph) {
        return iri(ARTICLE + graph.getURI().substring((base + "graph/").length()));
    }

    /** The fused thing that a thing of an article founds. */
    Node fused(Node founder) {
        return iri("fused/" + founder.getURI().substring(base.length() + ARTICLE.length()));
    }

    boolean isState(Node thing) {
        return thing.getURI().matches("\\Q" + base + "\\Estate/[^/]+");
    }

    Node iri(String path) {
        return NodeFactory.createURI(base + path);
    }
}
