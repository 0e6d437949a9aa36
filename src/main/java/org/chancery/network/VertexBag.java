package org.chancery.network;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.lib.Sink;

/** Nodes as they come, and each once in the order of the ids as they go. What is too much for memory lies on disk. */
final class VertexBag implements AutoCloseable {
    private static final int IN_MEMORY = 50_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final SortedDataBag<Vertex> bag = BagFactory.newSortedBag(
            new ThresholdPolicyCount<>(IN_MEMORY), new AsJson(), Comparator.comparing(Vertex::id));

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

    private static final class AsJson implements SerializationFactory<Vertex> {
        @Override
        public Sink<Vertex> createSerializer(OutputStream out) {
            return unchecked(() -> new JsonSink(JSON.writerFor(Vertex.class).writeValues(out)));
        }

        @Override
        public Iterator<Vertex> createDeserializer(InputStream in) {
            return unchecked(() -> JSON.readerFor(Vertex.class).readValues(in));
        }
    }

    private record JsonSink(SequenceWriter writer) implements Sink<Vertex> {
        @Override
        public void send(Vertex vertex) {
            unchecked(() -> writer.write(vertex));
        }

        @Override
        public void flush() {
            unchecked(() -> {
                writer.flush();
                return writer;
            });
        }

        @Override
        public void close() {
            unchecked(() -> {
                writer.close();
                return writer;
            });
        }
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    private static <T> T unchecked(Step<T> step) {
        try {
            return step.run();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
