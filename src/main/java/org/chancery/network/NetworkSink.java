package org.chancery.network;

/** Takes what a view shows. A node may come often. */
public interface NetworkSink {
    void vertex(Vertex vertex);

    void edge(Edge edge);
}
