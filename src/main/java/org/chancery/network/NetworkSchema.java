package org.chancery.network;

import java.util.List;

/** Which attributes the nodes and edges of a view have; one need not have all. */
public record NetworkSchema(List<Attribute> nodes, List<Attribute> edges) {}
