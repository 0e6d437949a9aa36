package org.chancery.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The schema.org description of the article that a page carries in JSON-LD. */
final class LinkedData {
    private LinkedData() {}

    /** The first node that is an article; a missing node where there is none. Broken JSON-LD counts as none. */
    static JsonNode article(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(LinkedData::parse)
                .flatMap(LinkedData::nodes)
                .filter(LinkedData::isArticle)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** A field as one text: of a list the first, of a node its id; null where there is none. */
    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isArray()) {
            value = value.path(0);
        }
        if (value.isObject()) {
            value = value.path("@id");
        }
        return value.isTextual() ? value.textValue() : null;
    }

    private static JsonNode parse(Element script) {
        try {
            return JsonRecord.VALUE.readTree(script.data());
        } catch (JsonProcessingException exception) {
            return MissingNode.getInstance();
        }
    }

    private static Stream<JsonNode> nodes(JsonNode root) {
        if (root.isArray()) {
            return children(root).flatMap(LinkedData::nodes);
        }
        return Stream.concat(Stream.of(root), children(root.path("@graph")));
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        Stream<JsonNode> types = type.isArray() ? children(type) : Stream.of(type);
        return types.map(JsonNode::asText).anyMatch(name -> name.endsWith("Article") || name.equals("BlogPosting"));
    }

    private static Stream<JsonNode> children(JsonNode parent) {
        return StreamSupport.stream(parent.spliterator(), false);
    }
}
