package org.chancery.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.json.Json;
import jakarta.json.JsonArray;
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

/** Gives graphs the short names of {@code context.jsonld} and the shape of {@code frame.jsonld}. */
final class JsonFrame {
    private static final String CONTEXT = "@context";
    private static final String GRAPH = "@graph";

    private final JsonObject context = resource("context.jsonld");
    private final JsonDocument frame = JsonDocument.of(Json.createObjectBuilder(resource("frame.jsonld"))
            .add(CONTEXT, context.get(CONTEXT))
            .build());

    /** The value of {@code @context}. */
    String context() {
        return context.get(CONTEXT).toString();
    }

    /** An article with its facts, what belongs to a fact inside it; any other graph flat. */
    JsonArray apply(GraphExcerpt graph) {
        try {
            JsonDocument expanded = JsonDocument.of(new ByteArrayInputStream(expanded(graph)));
            JsonObject framed = isArticle(graph)
                    ? JsonLd.frame(expanded, frame)
                            .omitGraph(false)
                            .omitDefault(true)
                            .get()
                    : JsonLd.compact(expanded, JsonDocument.of(context)).get();
            return framed.containsKey(GRAPH) ? framed.getJsonArray(GRAPH) : single(framed);
        } catch (JsonLdError fault) {
            throw new IllegalStateException("context.jsonld or frame.jsonld has a fault: " + fault.getMessage(), fault);
        }
    }

    private static JsonArray single(JsonObject framed) {
        JsonObject bare = Json.createObjectBuilder(framed).remove(CONTEXT).build();
        return bare.isEmpty()
                ? JsonArray.EMPTY_JSON_ARRAY
                : Json.createArrayBuilder().add(bare).build();
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
