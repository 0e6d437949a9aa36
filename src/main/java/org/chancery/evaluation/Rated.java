package org.chancery.evaluation;

/**
 * A judged fact with the confidence that it got.
 *
 * @param confidence from 0 to 1
 * @param right whether it is right
 */
public record Rated(double confidence, boolean right) {}
