package org.chancery.graphfile;

import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.data.DataBag;
import org.chancery.digest.JsonBag;
import org.chancery.network.Vertex;

/** Nodes as they come, and each once in the order of the ids as they go. */
final class VertexBag implements AutoCloseable {
    private final DataBag<Vertex> bag = JsonBag.sorted(Vertex.class, Comparator.comparing(Vertex::id));

    void add(Vertex vertex) {
        bag.add(vertex);
    }

    /** Takes a node. */
    interface Taker {
        void take(Vertex vertex) throws IOException;
    }

    /** Hands over each node once. */
    void forEach(Taker taker) throws IOException {
        Vertex joined = null;
        for (Iterator<Vertex> vertices = bag.iterator(); vertices.hasNext(); ) {
            Vertex next = vertices.next();
            if (joined != null && !joined.id().equals(next.id())) {
                taker.take(joined);
                joined = null;
            }
            joined = joined == null ? next : joined.and(next);
        }
        if (joined != null) {
            taker.take(joined);
        }
    }

    @Override
    public void close() {
        bag.close();
    }
}
