/**
 * Facts as quads: what an article says, each fact a node of its own, in a named graph of the article's own.
 *
 * <p>{@link org.chancery.mapping.ArticleMapper} is the way in for articles,
 * {@link org.chancery.mapping.ReferenceMapper} for the gazetteer. There is one small class for each kind of fact;
 * {@link org.chancery.mapping.IriMinter} names the nodes and {@link org.chancery.mapping.Vocabulary} the terms.
 *
 * <p><b>Why no blank nodes, no clock, no counters over the run:</b> the same article gives the same quads on every day
 * and in every order, so that taking it out of a store takes exactly its facts out.
 */
package org.chancery.mapping;
