package org.chancery.export;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.chancery.excerpt.Excerpt;
import org.chancery.excerpt.GraphExcerpt;

/** RDF languages that are written as a stream, graph by graph. */
final class RdfExporter implements Exporter {
    private final RDFFormat language;
    private final boolean graphs;
    private final boolean prefixes;

    RdfExporter(ExportFormat format) {
        language = switch (format) {
            case TURTLE -> RDFFormat.TURTLE_BLOCKS;
            case TRIG -> RDFFormat.TRIG_BLOCKS;
            case NQUADS -> RDFFormat.NQUADS_UTF8;
            case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
            default -> throw new IllegalArgumentException(format + " is not for this exporter");
        };
        graphs = format == ExportFormat.TRIG || format == ExportFormat.NQUADS;
        prefixes = format == ExportFormat.TURTLE || format == ExportFormat.TRIG;
    }

    @Override
    public void write(Excerpt excerpt, OutputStream out) {
        StreamRDF sink = StreamRDFWriter.getWriterStream(out, language);
        sink.start();
        if (prefixes) {
            Prefixes.all().forEach(sink::prefix);
        }
        excerpt.graphs().forEach(graph -> write(graph, sink));
        sink.finish();
    }

    private void write(GraphExcerpt graph, StreamRDF sink) {
        graph.triples().forEach(triple -> {
            if (graphs) {
                sink.quad(new Quad(graph.name(), triple));
            } else {
                sink.triple(triple);
            }
        });
    }
}
