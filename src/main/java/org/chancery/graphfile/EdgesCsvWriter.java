package org.chancery.graphfile;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.network.Attribute;
import org.chancery.network.Edge;
import org.chancery.network.NetworkSchema;
import org.chancery.network.Vertex;

/** The edges alone, a line each, with the names, kinds and codes of their ends. */
final class EdgesCsvWriter implements NetworkWriter {
    private static final List<String> ENDS = List.of(
            "source",
            "target",
            "label",
            "weight",
            "source_kind",
            "source_code",
            "target_kind",
            "target_code",
            "source_id",
            "target_id",
            "edge_id");

    private final CSVPrinter csv;
    private NetworkSchema schema;

    EdgesCsvWriter(OutputStream out) throws IOException {
        csv = CSVFormat.RFC4180
                .builder()
                .setRecordSeparator('\n')
                .get()
                .print(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    @Override
    public void start(NetworkSchema schema) throws IOException {
        this.schema = schema;
        csv.printRecord(Stream.concat(ENDS.stream(), schema.edges().stream().map(Attribute::name)));
    }

    @Override
    public void vertex(Vertex vertex) {
        // only its edges are asked for
    }

    @Override
    public void startEdges() {
        // the head is already there
    }

    @Override
    public void edge(Edge edge) throws IOException {
        Stream<Object> ends = Stream.of(
                edge.source().label(),
                edge.target().label(),
                edge.label(),
                edge.weight(),
                edge.source().attributes().getOrDefault(Vertex.KIND, ""),
                edge.source().attributes().getOrDefault("code", ""),
                edge.target().attributes().getOrDefault(Vertex.KIND, ""),
                edge.target().attributes().getOrDefault("code", ""),
                edge.source().id(),
                edge.target().id(),
                edge.id());
        csv.printRecord(Stream.concat(
                ends, schema.edges().stream().map(attribute -> edge.attributes().getOrDefault(attribute.name(), ""))));
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
