/**
 * Article → annotated article: what is not running text (dateline, wire tags) is masked, then CoreNLP splits sentences,
 * tags, lemmatises, names, parses and reads dates. Every character keeps its place, so that spans need no mapping back.
 *
 * <p>Why CoreNLP's neural dependency parser: it is the maintained one that yields Universal Dependencies on the JVM
 * without native code. About one verb argument in seven is wrong with it, so later stages check surface and tree
 * against each other and abstain when they disagree.
 */
package org.chancery.annotation;
