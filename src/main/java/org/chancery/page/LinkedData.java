package org.chancery.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The schema.org description of the article that a page carries in JSON-LD. */
final class LinkedData {
    /** Lenient, as pages are: line ends stand bare in their strings. */
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build()
            .reader();

    private static final Set<String> OTHERS = Set.of("BlogPosting", "Report", "LiveBlogPosting");

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

    /** The names of one or several people, given as words or as nodes. */
    static List<String> names(JsonNode people) {
        Stream<JsonNode> each = people.isArray() ? children(people) : Stream.of(people);
        return each.map(person -> person.isTextual() ? person.textValue() : text(person, "name"))
                .filter(name -> name != null && !name.isBlank())
                .toList();
    }

    static Stream<JsonNode> children(JsonNode parent) {
        return StreamSupport.stream(parent.spliterator(), false);
    }

    private static JsonNode parse(Element script) {
        try {
            return JSON.readTree(script.data());
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
        return types.map(JsonNode::asText).anyMatch(name -> name.endsWith("Article") || OTHERS.contains(name));
    }
}
