package org.chancery.shortlist;

import org.apache.jena.graph.Node;

/** A thing, as one graph tells of it. */
record ThingInGraph(Node graph, Node thing) {}
