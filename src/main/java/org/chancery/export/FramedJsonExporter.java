package org.chancery.export;

import jakarta.json.JsonValue;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.chancery.excerpt.Excerpt;
import org.chancery.excerpt.GraphExcerpt;

/** JSON-LD for people and programs that do not know RDF: short names, a graph an article, a fact a line. */
final class FramedJsonExporter implements Exporter {
    @Override
    public void write(Excerpt excerpt, OutputStream out) {
        JsonFrame frame = new JsonFrame();
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write("{\"@context\":" + frame.context() + ",\n\"@graph\":[");
            String separator = "\n";
            for (Iterator<GraphExcerpt> graphs = excerpt.graphs().iterator(); graphs.hasNext(); separator = ",\n") {
                GraphExcerpt graph = graphs.next();
                writer.write(separator + "{\"id\":\"" + graph.name().getURI() + "\",\"@graph\":[");
                write(frame.apply(graph), writer);
                writer.write("]}");
            }
            writer.write("]}\n");
            writer.flush();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void write(Iterable<JsonValue> things, Writer writer) throws IOException {
        String separator = "\n";
        for (JsonValue thing : things) {
            writer.write(separator);
            writer.write(thing.toString());
            separator = ",\n";
        }
    }
}
