package org.chancery.export;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.chancery.store.Contents;

/** RDF languages that Jena writes. Turtle and TriG are streamed graph by graph; the others need all in memory. */
final class RdfExporter implements Exporter {
    private final ExportFormat format;

    RdfExporter(ExportFormat format) {
        this.format = format;
    }

    @Override
    public void write(Contents contents, OutputStream out) {
        switch (format) {
            case TURTLE -> stream(contents, StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
            case TRIG -> stream(contents, StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS));
            case JSONLD ->
                RDFWriter.source(dataset(contents))
                        .format(RDFFormat.JSONLD11_PLAIN)
                        .output(out);
            case RDFXML ->
                RDFWriter.source(dataset(contents).getDefaultGraph())
                        .format(RDFFormat.RDFXML_PLAIN)
                        .output(out);
            default -> throw new IllegalStateException(format + " is not for this exporter");
        }
    }

    private void stream(Contents contents, StreamRDF sink) {
        sink.start();
        Prefixes.all().forEach(sink::prefix);
        for (Node graph : contents.graphs()) {
            for (Quad quad : sorted(contents, graph)) {
                if (format == ExportFormat.TURTLE) {
                    sink.triple(quad.asTriple());
                } else {
                    sink.quad(quad);
                }
            }
        }
        sink.finish();
    }

    private DatasetGraph dataset(Contents contents) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Prefixes.all().forEach(dataset.prefixes()::add);
        for (Node graph : contents.graphs()) {
            for (Quad quad : sorted(contents, graph)) {
                dataset.add(format == ExportFormat.RDFXML ? new Quad(Quad.defaultGraphIRI, quad.asTriple()) : quad);
            }
        }
        return dataset;
    }

    private static List<Quad> sorted(Contents contents, Node graph) {
        return contents.quads(graph).stream()
                .sorted(Comparator.comparing(NodeFmtLib::strNQ))
                .toList();
    }
}
