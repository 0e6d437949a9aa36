/**
 * A dependency parser on the network that comes with CoreNLP ({@code english_UD.gz}): arc-standard transitions, chosen
 * by a network of one hidden layer (Chen and Manning, 2014). {@link org.chancery.annotation.parsing.Parser} is the
 * door.
 *
 * <p>Why not CoreNLP's own: it reads the model in seconds, works out 20,000 parts of the hidden layer before the first
 * sentence, adds up the scores of the transitions in an order that keeps the processor waiting, and makes five graphs
 * of each tree, of which one is needed. Here the same numbers are added in the same order, so that each tree is the
 * same to the last arc, and a test holds it to that.
 */
package org.chancery.annotation.parsing;
