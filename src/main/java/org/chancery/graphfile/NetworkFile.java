package org.chancery.graphfile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.chancery.network.Edge;
import org.chancery.network.Network;
import org.chancery.network.NetworkSink;
import org.chancery.network.Vertex;

/** Writes a network as it is drawn, first its nodes and then its edges: neither need to fit into memory. */
public record NetworkFile(Network network) {
    /**
     * Writes it; the stream is flushed, not closed.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(NetworkFormat format, OutputStream out) throws IOException {
        NetworkWriter writer = format.writer(out);
        try (VertexBag nodes = new VertexBag()) {
            network.draw(new NodesAlone(nodes));
            writer.start(network.schema());
            nodes.forEach(writer::vertex);
        }
        writer.startEdges();
        try {
            network.draw(new EdgesAlone(writer));
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
        writer.finish();
        out.flush();
    }

    private record NodesAlone(VertexBag nodes) implements NetworkSink {
        @Override
        public void vertex(Vertex vertex) {
            nodes.add(vertex);
        }

        @Override
        public void edge(Edge edge) {
            // their turn comes
        }
    }

    private record EdgesAlone(NetworkWriter writer) implements NetworkSink {
        @Override
        public void vertex(Vertex vertex) {
            // all are written
        }

        @Override
        public void edge(Edge edge) {
            try {
                writer.edge(edge);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
