/**
 * How likely each fact is right, worked out from what is easily seen of it: whether its sides have names, how long its
 * sentence is, whether it stands in a quotation.
 *
 * <p>What is seen of a fact are {@link org.chancery.confidence.Feature}s, numbers without a word of the text. What each
 * of them counts for is knowledge, fitted on facts that people have judged ({@code ontology/confidence}); the command
 * that fits is in {@code evaluation}.
 *
 * <p>Why only what the facts themselves say: so facts that come from a file are judged like those just read, and the
 * fit can be repeated from files of facts alone.
 */
package org.chancery.confidence;
