package org.chancery.graphfile;

import java.io.IOException;
import org.chancery.network.Edge;
import org.chancery.network.NetworkSchema;
import org.chancery.network.Vertex;

/** Writes a network in one language: first all nodes, each once, then all edges. */
interface NetworkWriter {
    void start(NetworkSchema schema) throws IOException;

    void vertex(Vertex vertex) throws IOException;

    /** All nodes have come. */
    void startEdges() throws IOException;

    void edge(Edge edge) throws IOException;

    /** The stream is flushed, not closed. */
    void finish() throws IOException;
}
