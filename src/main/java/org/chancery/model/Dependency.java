package org.chancery.model;

/**
 * One arc of a dependency graph, after Universal Dependencies.
 *
 * @param governor index of the governing token, -1 for the root
 * @param dependent index of the dependent token
 * @param relation its label, subtype included, e.g. {@code nsubj:pass} or {@code obl:with}
 */
public record Dependency(int governor, int dependent, String relation) {}
