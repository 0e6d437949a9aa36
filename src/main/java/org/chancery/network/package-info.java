/**
 * Views of the graph as nodes and edges: a {@link org.chancery.network.View} says what these are, a
 * {@link org.chancery.network.Network} draws them.
 *
 * <p>Attributes of a node that several facts have it with are put together: counts are added, days span all.
 */
package org.chancery.network;
