package org.chancery.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.chancery.excerpt.Excerpt;

/** A view of what is wanted of a store, written as it is read: neither nodes nor edges need to fit into memory. */
public final class Network {
    private final FactSource source;
    private final NetworkView view;

    public Network(Excerpt excerpt, View view) {
        this.source = new ArticleFacts(excerpt);
        this.view = view.drawing();
    }

    /**
     * Writes it; the stream is flushed, not closed.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(NetworkFormat format, OutputStream out) throws IOException {
        NetworkWriter writer = format.writer(out);
        try (VertexBag nodes = new VertexBag()) {
            draw(new NodesAlone(nodes));
            writer.start(view.schema());
            nodes.forEach(writer::vertex);
        }
        writer.startEdges();
        try {
            draw(new EdgesAlone(writer));
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
        writer.finish();
        out.flush();
    }

    private void draw(NetworkSink sink) {
        source.facts().forEach(facts -> view.draw(facts, sink));
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
