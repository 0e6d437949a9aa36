/**
 * Networks as files, for programs that draw and measure them: a writer for each language of
 * {@link org.chancery.graphfile.NetworkFormat}.
 *
 * <p><b>Why no graph library.</b> JGraphT writes GraphML, GEXF, DOT and CSV of a graph that is in memory, GEXF without
 * time, and gives nodes numbers for ids. Here the JDK's StAX, Jackson and Commons CSV write a stream: an article at a
 * time is in memory, nodes are sorted on disk where they are many (Jena's data bags), and an IRI stays the id.
 */
package org.chancery.graphfile;
