/**
 * Views of the graph as nodes and edges, for programs that draw and measure networks.
 *
 * <p>A {@link org.chancery.network.View} says what nodes and edges are. What articles say becomes
 * {@link org.chancery.network.Facts}, the view draws them, and a writer puts them into one of the languages of
 * {@link org.chancery.network.NetworkFormat}.
 *
 * <p><b>Why no graph library.</b> JGraphT writes GraphML, GEXF, DOT and CSV of a graph that is in memory, GEXF without
 * time, and gives nodes numbers for ids. Here the JDK's StAX, Jackson and Commons CSV write a stream: an article at a
 * time is in memory, nodes are sorted on disk where they are many (Jena's data bags), and an IRI stays the id.
 */
package org.chancery.network;
