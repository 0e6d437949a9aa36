package org.chancery.store;

import org.apache.jena.graph.Node;

/**
 * An article that the store holds.
 *
 * @param id as it came in
 * @param graph name of the graph that holds what it says
 * @param article the article's IRI
 * @param contentHash hash of what the graph was made from
 * @param title its headline, or null
 * @param published ISO date, or null
 */
public record StoredArticle(String id, Node graph, Node article, String contentHash, String title, String published) {}
