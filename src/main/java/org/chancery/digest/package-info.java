/**
 * Events and statements, each in one piece: what is needed to show it, out of the many nodes that the graph has for it.
 *
 * <p>An event that several articles tell is one piece, where the store has put the articles together: with the number
 * of its reports and of its independent sources. Those who take part are then the ones that all articles together know.
 */
package org.chancery.digest;
