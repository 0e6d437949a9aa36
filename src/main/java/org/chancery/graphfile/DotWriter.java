package org.chancery.graphfile;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.chancery.network.Attribute;
import org.chancery.network.Edge;
import org.chancery.network.NetworkSchema;
import org.chancery.network.Vertex;

/**
 * A picture for Graphviz: shapes tell what a node is, lines how far an event has come, colours whether it is conflict.
 */
final class DotWriter implements NetworkWriter {
    private static final int LABEL_WIDTH = 18;
    private static final String HEAD = """
            digraph chancery {
              graph [layout=fdp, overlap=prism, splines=true, K=2, sep="+25", outputorder=edgesfirst, pad=0.3,
                fontname="Helvetica", fontsize=11, fontcolor="#555555", labelloc=b,
                label="boxes: states · ovals: people · hexagons: organisations%s"]
              node [fontname="Helvetica", fontsize=12, shape=ellipse, style=filled, fillcolor="#ffffff", color="#444444",
                margin="0.12,0.06"]
              edge [fontname="Helvetica", fontsize=9, arrowsize=0.7, color="#666666", fontcolor="#444444"]
            """;
    private static final String LINES = "\\nsolid: it happened or goes on · dashed: planned"
            + " · dotted: proposed, possible or conditional · grey: denied or called off"
            + " · blue: cooperation · red: conflict";

    private final Writer out;

    DotWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void start(NetworkSchema schema) throws IOException {
        boolean events = schema.edges().contains(Attribute.text("status"));
        out.write(HEAD.formatted(events ? LINES : ""));
    }

    @Override
    public void vertex(Vertex vertex) throws IOException {
        Map<String, String> attributes = DotStyle.of(vertex);
        attributes.put("label", wrap(vertex.label()) + state(vertex.attributes()) + when(vertex.attributes()));
        attributes.put("URL", vertex.id());
        out.write("  " + quoted(vertex.id()) + list(attributes));
    }

    @Override
    public void startEdges() {
        // nodes and edges stand side by side
    }

    @Override
    public void edge(Edge edge) throws IOException {
        Map<String, String> attributes = DotStyle.of(edge);
        attributes.put("label", edge.label() + when(edge.attributes()));
        Object quote = edge.attributes().get("quote");
        if (quote != null) {
            attributes.put("tooltip", quote.toString());
        }
        out.write("  " + quoted(edge.source().id()) + " -> "
                + quoted(edge.target().id()) + list(attributes));
    }

    /** In a line of its own: the code of the state or body that somebody belongs to. */
    private static String state(Map<String, Object> attributes) {
        Object code = attributes.get("code");
        return code == null || attributes.get(Vertex.KIND).equals("state") ? "" : "\n(" + code + ")";
    }

    /** In a line of its own: a day, the first and the last one, or how the day is known. */
    private static String when(Map<String, Object> attributes) {
        Object date = attributes.get("date");
        if (date == null) {
            return "";
        }
        Object end = attributes.getOrDefault("end", date);
        return switch (attributes.get("date_basis").toString()) {
            case "last-day" -> "\nby " + date;
            case "report" -> "\nreported " + date;
            default -> end.equals(date) ? "\n" + date : "\n" + date + " …\n" + end;
        };
    }

    @Override
    public void finish() throws IOException {
        out.write("}\n");
        out.flush();
    }

    private static String list(Map<String, String> attributes) {
        StringJoiner list = new StringJoiner(", ", " [", "]\n");
        new TreeMap<>(attributes).forEach((name, value) -> list.add(name + "=" + quoted(value)));
        return list.toString();
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "")
                        .replace("\n", "\\n")
                + '"';
    }

    /** Lines of about {@link #LABEL_WIDTH} characters. */
    private static String wrap(String label) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : label.split(" ")) {
            if (length > 0) {
                boolean full = length + word.length() >= LABEL_WIDTH;
                lines.append(full ? '\n' : ' ');
                length = full ? 0 : length + 1;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }
}
