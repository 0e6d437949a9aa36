package org.chancery.digest;

import org.apache.jena.graph.Node;
import org.chancery.excerpt.Period;

/**
 * How an event is told.
 *
 * @param words the fact whose words stand for it
 * @param sources by how many independent sources
 * @param reports in how many articles
 * @param article id of the article, or of the first of several
 */
record Telling(Node words, Period period, int sources, int reports, String article) {}
