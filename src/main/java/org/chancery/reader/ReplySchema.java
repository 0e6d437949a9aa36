package org.chancery.reader;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.Terminology;

/**
 * The JSON Schema of a reply, in the subset that servers with structured output take: every property is required, none
 * is added, what may be missing may be null.
 */
final class ReplySchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Terminology terms;

    private ReplySchema(Terminology terms) {
        this.terms = terms;
    }

    /** The schema on one line. */
    static String of(Terminology terms) {
        return new ReplySchema(terms).reply().toString();
    }

    private ObjectNode reply() {
        ObjectNode root = object(
                Map.entry("offices", array(office())),
                Map.entry("statements", array(statement())),
                Map.entry("events", array(event())),
                Map.entry("relations", array(relation())));
        ObjectNode parts = root.putObject("$defs");
        parts.set(
                "party",
                object(Map.entry("words", text()), Map.entry("name", textOrNull()), Map.entry("kind", kind())));
        parts.set(
                "side",
                object(
                        Map.entry("role", oneOf(terms.names("Role"))),
                        Map.entry("words", text()),
                        Map.entry("name", textOrNull()),
                        Map.entry("kind", kind()),
                        Map.entry("event", textOrNull())));
        parts.set(
                "source",
                object(
                        Map.entry("words", text()),
                        Map.entry("name", textOrNull()),
                        Map.entry("kind", kind()),
                        Map.entry("statement", textOrNull())));
        return root;
    }

    private ObjectNode office() {
        return object(
                Map.entry("person", text()),
                Map.entry("office", text()),
                Map.entry("of", text()),
                Map.entry("manner", oneOf(terms.names("Manner"))),
                Map.entry("quote", text()));
    }

    private ObjectNode statement() {
        return object(
                Map.entry("id", text()),
                Map.entry("speaker", partyOrNull()),
                Map.entry("content", array(text())),
                Map.entry("stance", oneOf(terms.names("Stance"))),
                Map.entry("medium", orNull(oneOf(terms.names("Medium")))),
                Map.entry("onBehalfOf", partyOrNull()),
                Map.entry("addressee", partyOrNull()),
                Map.entry("place", partyOrNull()),
                Map.entry("when", textOrNull()),
                Map.entry("reportedIn", textOrNull()));
    }

    private ObjectNode event() {
        return object(
                Map.entry("id", text()),
                Map.entry("type", oneOf(terms.names("EventType"))),
                Map.entry("quotes", array(text())),
                Map.entry("trigger", text()),
                Map.entry("status", oneOf(terms.names("Status"))),
                Map.entry("certainty", oneOf(terms.names("Certainty"))),
                Map.entry("polarity", oneOf(terms.names("Polarity"))),
                Map.entry("when", textOrNull()),
                Map.entry("formerly", textOrNull()),
                Map.entry("sides", array(reference("side"))),
                Map.entry("accordingTo", array(reference("source"))));
    }

    private ObjectNode relation() {
        return object(
                Map.entry("type", oneOf(terms.names("RelationType"))),
                Map.entry("from", text()),
                Map.entry("to", text()),
                Map.entry("quote", text()));
    }

    @SafeVarargs
    private static ObjectNode object(Map.Entry<String, ObjectNode>... properties) {
        ObjectNode object = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        ArrayNode required = object.putArray("required");
        ObjectNode all = object.putObject("properties");
        for (Map.Entry<String, ObjectNode> property : properties) {
            required.add(property.getKey());
            all.set(property.getKey(), property.getValue());
        }
        return object;
    }

    private static ObjectNode array(ObjectNode items) {
        return JSON.objectNode().put("type", "array").set("items", items);
    }

    private static ObjectNode text() {
        return JSON.objectNode().put("type", "string");
    }

    private static ObjectNode textOrNull() {
        return orNull(text());
    }

    private static ObjectNode kind() {
        return oneOf(PromptWriter.kinds());
    }

    private static ObjectNode oneOf(List<String> values) {
        ObjectNode node = text();
        values.forEach(node.putArray("enum")::add);
        return node;
    }

    private static ObjectNode partyOrNull() {
        return orNull(reference("party"));
    }

    private static ObjectNode reference(String part) {
        return JSON.objectNode().put("$ref", "#/$defs/" + part);
    }

    private static ObjectNode orNull(ObjectNode node) {
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf").add(node).add(JSON.objectNode().put("type", "null"));
        return either;
    }
}
