package org.chancery.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.chancery.excerpt.Excerpt;
import org.chancery.excerpt.GraphExcerpt;

/** Flat JSON-LD without context and graphs, an object a line. A subject of many graphs has as many objects. */
final class PlainJsonExporter implements Exporter {
    @Override
    public void write(Excerpt excerpt, OutputStream out) {
        try {
            JsonGenerator json = new JsonMapper().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartArray();
            for (Iterator<GraphExcerpt> graphs = excerpt.graphs().iterator(); graphs.hasNext(); ) {
                for (List<Triple> subject : graphs.next().bySubject()) {
                    new ExpandedJson(json).write(subject);
                }
            }
            json.writeEndArray();
            json.writeRaw('\n');
            json.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
