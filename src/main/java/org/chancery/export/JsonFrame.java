package org.chancery.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.chancery.excerpt.GraphExcerpt;
import org.chancery.mapping.Standards;

/** Gives graphs the short names of {@code context.jsonld} and the shape of {@code frame.jsonld} and its sister. */
final class JsonFrame {
    private static final String CONTEXT = "@context";
    private static final String GRAPH = "@graph";

    private final JsonObject context = resource("context.jsonld");
    /** The article and its facts; then what says of words whom they stand for, whose class is not written. */
    private final List<JsonDocument> frames = List.of(frame("frame.jsonld"), frame("frame-mentions.jsonld"));

    /** The value of {@code @context}. */
    String context() {
        return context.get(CONTEXT).toString();
    }

    /** An article with its facts, what belongs to a fact inside it; any other graph flat. */
    JsonArray apply(GraphExcerpt graph) {
        try {
            JsonDocument expanded = JsonDocument.of(new ByteArrayInputStream(expanded(graph)));
            if (!isArticle(graph)) {
                return things(JsonLd.compact(expanded, JsonDocument.of(context)).get());
            }
            JsonArrayBuilder all = Json.createArrayBuilder();
            for (JsonDocument frame : frames) {
                JsonObject framed = JsonLd.frame(expanded, frame)
                        .omitGraph(false)
                        .omitDefault(true)
                        .get();
                things(framed).forEach(all::add);
            }
            return all.build();
        } catch (JsonLdError fault) {
            throw new IllegalStateException("context.jsonld or frame.jsonld has a fault: " + fault.getMessage(), fault);
        }
    }

    private static JsonArray things(JsonObject framed) {
        if (framed.containsKey(GRAPH)) {
            return framed.getJsonArray(GRAPH);
        }
        JsonObject bare = Json.createObjectBuilder(framed).remove(CONTEXT).build();
        return bare.isEmpty()
                ? JsonArray.EMPTY_JSON_ARRAY
                : Json.createArrayBuilder().add(bare).build();
    }

    private JsonDocument frame(String name) {
        return JsonDocument.of(Json.createObjectBuilder(resource(name))
                .add(CONTEXT, context.get(CONTEXT))
                .build());
    }

    private static boolean isArticle(GraphExcerpt graph) {
        return graph.triples().stream().anyMatch(triple -> triple.objectMatches(Standards.NEWS_ARTICLE));
    }

    private static byte[] expanded(GraphExcerpt graph) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonMapper().createGenerator(bytes)) {
            json.writeStartArray();
            for (List<Triple> subject : graph.bySubject()) {
                new ExpandedJson(json).write(subject);
            }
            json.writeEndArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private static JsonObject resource(String name) {
        try (InputStream file = JsonFrame.class.getResourceAsStream("/ontology/" + name);
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
