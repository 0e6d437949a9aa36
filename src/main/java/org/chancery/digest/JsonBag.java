package org.chancery.digest;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.DataBag;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.lib.Sink;

/** Bags whose things lie on disk, as JSON, where they are too many for memory. */
public record JsonBag<T>(Class<T> type) implements SerializationFactory<T> {
    private static final int IN_MEMORY = 50_000;
    private static final JsonMapper JSON = new JsonMapper();

    /** A bag that gives its things in this order. */
    public static <T> DataBag<T> sorted(Class<T> type, Comparator<T> order) {
        return BagFactory.newSortedBag(new ThresholdPolicyCount<>(IN_MEMORY), new JsonBag<>(type), order);
    }

    /** A bag that gives each text once, in their order. */
    public static DataBag<String> distinct() {
        return BagFactory.newDistinctBag(new ThresholdPolicyCount<>(IN_MEMORY), new JsonBag<>(String.class));
    }

    @Override
    public Sink<T> createSerializer(OutputStream out) {
        return unchecked(() -> new JsonSink<>(JSON.writerFor(type).writeValues(out)));
    }

    @Override
    public Iterator<T> createDeserializer(InputStream in) {
        return unchecked(() -> JSON.readerFor(type).readValues(in));
    }

    private record JsonSink<T>(SequenceWriter writer) implements Sink<T> {
        @Override
        public void send(T thing) {
            unchecked(() -> writer.write(thing));
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
