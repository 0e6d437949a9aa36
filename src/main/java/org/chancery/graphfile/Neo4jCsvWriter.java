package org.chancery.graphfile;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.network.Attribute;
import org.chancery.network.Edge;
import org.chancery.network.NetworkSchema;
import org.chancery.network.Vertex;

/**
 * What {@code neo4j-admin database import} takes: a zip of {@code nodes.csv} and {@code relationships.csv}, whose heads
 * say the types of the columns.
 */
final class Neo4jCsvWriter implements NetworkWriter {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final ZipOutputStream zip;
    private CSVPrinter csv;
    private NetworkSchema schema;

    Neo4jCsvWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    @Override
    public void start(NetworkSchema schema) throws IOException {
        this.schema = schema;
        begin("nodes.csv");
        csv.printRecord(Stream.of(Stream.of("id:ID", "name"), columns(schema.nodes()), Stream.of(":LABEL"))
                .flatMap(each -> each));
    }

    @Override
    public void vertex(Vertex vertex) throws IOException {
        csv.printRecord(Stream.of(
                        Stream.of(vertex.id(), vertex.label()),
                        values(schema.nodes(), vertex.attributes()),
                        Stream.of(label(vertex)))
                .flatMap(each -> each));
    }

    @Override
    public void startEdges() throws IOException {
        end();
        begin("relationships.csv");
        csv.printRecord(
                Stream.of(Stream.of(":START_ID", ":END_ID", ":TYPE", "id", "weight:double"), columns(schema.edges()))
                        .flatMap(each -> each));
    }

    @Override
    public void edge(Edge edge) throws IOException {
        csv.printRecord(Stream.of(
                        Stream.of(edge.source().id(), edge.target().id(), type(edge.label()), edge.id(), edge.weight()),
                        values(schema.edges(), edge.attributes()))
                .flatMap(each -> each));
    }

    @Override
    public void finish() throws IOException {
        end();
        zip.finish();
        zip.flush();
    }

    /** The time of an entry would be another one at every export. */
    private void begin(String file) throws IOException {
        ZipEntry entry = new ZipEntry(file);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        csv = FORMAT.print(new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8)));
    }

    private void end() throws IOException {
        csv.flush();
        zip.closeEntry();
    }

    private static Stream<String> columns(List<Attribute> attributes) {
        return attributes.stream()
                .map(attribute -> attribute.name()
                        + switch (attribute.type()) {
                            case TEXT -> "";
                            case INTEGER -> ":int";
                            case DECIMAL -> ":double";
                            case TRUTH -> ":boolean";
                            case DAY -> ":date";
                        });
    }

    private static Stream<Object> values(List<Attribute> attributes, Map<String, Object> values) {
        return attributes.stream().map(attribute -> values.getOrDefault(attribute.name(), ""));
    }

    /** Of {@code international organization}: {@code InternationalOrganization}. */
    private static String label(Vertex vertex) {
        StringBuilder label = new StringBuilder();
        for (String word : vertex.attributes().get(Vertex.KIND).toString().split(" ")) {
            label.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return label.toString();
    }

    /** Of {@code phone call} and of {@code phoneCall}: {@code PHONE_CALL}. */
    private static String type(String label) {
        return label.replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .replaceAll("\\W+", "_")
                .toUpperCase(Locale.ROOT);
    }
}
