package org.chancery.graphfile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.chancery.network.DaysShown;
import org.chancery.network.Edge;
import org.chancery.network.NetworkSchema;
import org.chancery.network.Vertex;

/** The JSON of Cytoscape and Cytoscape.js (cyjs), an element a line. */
final class CytoscapeWriter implements NetworkWriter {
    private final JsonGenerator json;

    CytoscapeWriter(OutputStream out) throws IOException {
        json = new JsonMapper().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @Override
    public void start(NetworkSchema schema) throws IOException {
        json.writeStartObject();
        json.writeStringField("format_version", "1.0");
        json.writeStringField("generated_by", "chancery");
        json.writeStringField("target_cytoscapejs_version", "~3.0");
        json.writeObjectFieldStart("data");
        json.writeStringField("name", "chancery");
        json.writeEndObject();
        json.writeBooleanField("directed", true);
        json.writeBooleanField("multigraph", true);
        json.writeObjectFieldStart("elements");
        json.writeArrayFieldStart("nodes");
    }

    @Override
    public void vertex(Vertex vertex) throws IOException {
        startElement(vertex.id(), vertex.label(), vertex.days());
        json.writeStringField("value", vertex.id()); // what NetworkX takes for the id
        endElement(vertex.attributes());
    }

    @Override
    public void startEdges() throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
    }

    @Override
    public void edge(Edge edge) throws IOException {
        startElement(edge.id(), edge.label(), edge.days());
        json.writeStringField("key", edge.id()); // what tells parallel edges apart in NetworkX
        json.writeStringField("source", edge.source().id());
        json.writeStringField("target", edge.target().id());
        json.writeStringField("interaction", edge.label());
        json.writeNumberField("weight", edge.weight());
        endElement(edge.attributes());
    }

    private void startElement(String id, String label, DaysShown days) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", id);
        json.writeStringField("name", label);
        json.writeStringField("label", label);
        if (days.first() != null) {
            json.writeStringField("first_day", days.first());
            json.writeStringField("last_day", days.last());
        }
    }

    private void endElement(Map<String, Object> attributes) throws IOException {
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            json.writePOJOField(attribute.getKey(), attribute.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void finish() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
