package org.chancery.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.chancery.interchange.FactsJson;
import org.chancery.model.Extraction;
import org.chancery.model.Outcome.Rejected;
import org.chancery.model.Outcome.Warning;
import org.chancery.store.ArticleTriples;

/** Puts what was read into lines, without the end of the last: byte by byte those of {@code extract} and {@code export}. */
final class WrittenLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FactsJson facts = new FactsJson();

    private record Letter(String place, String issue, String detail) {}

    private record Note(String place, String subject, String detail) {}

    String of(Extraction extraction) {
        return facts.line(extraction);
    }

    /** A line a quad. */
    String of(ArticleTriples graph) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        StreamRDF sink = StreamRDFWriter.getWriterStream(lines, RDFFormat.NQUADS_UTF8);
        sink.start();
        graph.triples().forEach(triple -> sink.quad(new Quad(graph.graph(), triple)));
        sink.finish();
        return lines.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    String of(Rejected rejected) {
        return json(new Letter(rejected.place(), rejected.issue().words(), rejected.detail()));
    }

    String of(String place, Warning warning) {
        return json(new Note(place, warning.subject(), warning.detail()));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("words can be written", fault);
        }
    }
}
