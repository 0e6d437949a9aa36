/**
 * What somebody wants of a store: articles by id and outlet, facts by day, party, kind, status and confidence.
 *
 * <p>A {@link org.chancery.excerpt.Selection} says what, an {@link org.chancery.excerpt.Excerpt} yields it: an article
 * at a time, as an event-data coder or a picture wants it, or a named graph at a time, as an RDF writer does. A fact
 * that is wanted comes with all that it points to, so that its words, times and parties are there; another fact that it
 * points to is only named.
 *
 * <p><b>Why here and not in each format.</b> Then a selection means the same everywhere, and what a format writes can
 * be counted by one query.
 */
package org.chancery.excerpt;
