package org.chancery.graphfile;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.chancery.network.Attribute;
import org.chancery.network.DaysShown;
import org.chancery.network.Edge;
import org.chancery.network.NetworkSchema;
import org.chancery.network.Vertex;

/**
 * GEXF 1.2, directed and dynamic: nodes and edges have a first and a last day. 1.2 and not 1.3, since NetworkX refuses
 * that one; parallel edges are written as such.
 */
final class GexfWriter implements NetworkWriter {
    private final XmlOutput xml;
    private NetworkSchema schema;

    GexfWriter(OutputStream out) {
        xml = new XmlOutput(out);
    }

    @Override
    public void start(NetworkSchema schema) {
        this.schema = schema;
        xml.open("gexf").attribute("xmlns", "http://www.gexf.net/1.2draft").attribute("version", "1.2");
        xml.open("meta");
        xml.open("creator").text("Chancery").close();
        xml.close();
        xml.open("graph")
                .attribute("defaultedgetype", "directed")
                .attribute("mode", "dynamic")
                .attribute("timeformat", "date");
        attributes("node", schema.nodes());
        attributes("edge", schema.edges());
        xml.open("nodes");
    }

    private void attributes(String of, List<Attribute> attributes) {
        xml.open("attributes").attribute("class", of).attribute("mode", "static");
        attributes.forEach(attribute -> xml.open("attribute")
                .attribute("id", attribute.name())
                .attribute("title", attribute.name())
                .attribute("type", type(attribute.type()))
                .close());
        xml.close();
    }

    private static String type(Attribute.Type type) {
        return switch (type) {
            case TEXT, DAY -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "double";
            case TRUTH -> "boolean";
        };
    }

    @Override
    public void vertex(Vertex vertex) {
        xml.open("node").attribute("id", vertex.id()).attribute("label", vertex.label());
        days(vertex.days());
        values(schema.nodes(), vertex.attributes());
        xml.close();
    }

    @Override
    public void startEdges() {
        xml.close();
        xml.open("edges");
    }

    @Override
    public void edge(Edge edge) {
        xml.open("edge")
                .attribute("id", edge.id())
                .attribute("source", edge.source().id())
                .attribute("target", edge.target().id())
                .attribute("label", edge.label())
                .attribute("weight", Double.toString(edge.weight()));
        days(edge.days());
        values(schema.edges(), edge.attributes());
        xml.close();
    }

    private void days(DaysShown days) {
        xml.attribute("start", days.first()).attribute("end", days.last());
    }

    private void values(List<Attribute> attributes, Map<String, Object> values) {
        xml.open("attvalues");
        for (Attribute attribute : attributes) {
            Object value = values.get(attribute.name());
            if (value != null) {
                xml.open("attvalue")
                        .attribute("for", attribute.name())
                        .attribute("value", value.toString())
                        .close();
            }
        }
        xml.close();
    }

    @Override
    public void finish() {
        xml.close();
        xml.close();
        xml.close();
        xml.finish();
    }
}
