package org.chancery.graphfile;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.chancery.network.Attribute;
import org.chancery.network.Edge;
import org.chancery.network.NetworkSchema;
import org.chancery.network.Vertex;

/** GraphML, directed; IRIs stay the ids of nodes and edges. */
final class GraphmlWriter implements NetworkWriter {
    private static final String LABEL = "label";
    private static final String WEIGHT = "weight";

    private final XmlOutput xml;
    private NetworkSchema schema;

    GraphmlWriter(OutputStream out) {
        xml = new XmlOutput(out);
    }

    @Override
    public void start(NetworkSchema schema) {
        this.schema = schema;
        xml.open("graphml").attribute("xmlns", "http://graphml.graphdrawing.org/xmlns");
        key("node", Attribute.text(LABEL));
        schema.nodes().forEach(attribute -> key("node", attribute));
        key("edge", Attribute.text(LABEL));
        key("edge", Attribute.decimal(WEIGHT));
        schema.edges().forEach(attribute -> key("edge", attribute));
        xml.open("graph").attribute("id", "chancery").attribute("edgedefault", "directed");
    }

    private void key(String of, Attribute attribute) {
        xml.open("key")
                .attribute("id", of + "_" + attribute.name())
                .attribute("for", of)
                .attribute("attr.name", attribute.name())
                .attribute("attr.type", type(attribute.type()))
                .close();
    }

    private static String type(Attribute.Type type) {
        return switch (type) {
            case TEXT, DAY -> "string";
            case INTEGER -> "int";
            case DECIMAL -> "double";
            case TRUTH -> "boolean";
        };
    }

    @Override
    public void vertex(Vertex vertex) {
        xml.open("node").attribute("id", vertex.id());
        data("node", LABEL, vertex.label());
        values("node", schema.nodes(), vertex.attributes());
        xml.close();
    }

    @Override
    public void startEdges() {
        // nodes and edges stand side by side
    }

    @Override
    public void edge(Edge edge) {
        xml.open("edge")
                .attribute("id", edge.id())
                .attribute("source", edge.source().id())
                .attribute("target", edge.target().id());
        data("edge", LABEL, edge.label());
        data("edge", WEIGHT, edge.weight());
        values("edge", schema.edges(), edge.attributes());
        xml.close();
    }

    private void values(String of, List<Attribute> attributes, Map<String, Object> values) {
        attributes.forEach(attribute -> data(of, attribute.name(), values.get(attribute.name())));
    }

    private void data(String of, String name, Object value) {
        if (value != null) {
            xml.open("data")
                    .attribute("key", of + "_" + name)
                    .text(value.toString())
                    .close();
        }
    }

    @Override
    public void finish() {
        xml.close();
        xml.close();
        xml.finish();
    }
}
