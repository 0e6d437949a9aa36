package org.chancery.turtle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * What a Turtle file says about one thing in one place: a subject with its properties.
 *
 * @param file name of the file
 * @param line line on which the first statement ends, counted from 1
 * @param iri the subject
 * @param values objects by the IRI of the property, in the order of the file
 */
record SubjectDescription(String file, long line, String iri, Map<String, List<Node>> values) {
    static final String CHY = "https://w3id.org/chancery/ontology#";
    static final String BASE = "https://w3id.org/chancery/id/";

    /** The path of the IRI: {@code state/RUS}. */
    String id() {
        return idOf(iri);
    }

    /** The local name of the one class in our namespace. */
    String type() {
        var types = nodes(RDF.type.getURI())
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(uri -> uri.startsWith(CHY))
                .toList();
        if (types.size() != 1) {
            throw error(types.isEmpty() ? "no class" : "more than one class: " + types);
        }
        return types.get(0).substring(CHY.length());
    }

    /** The texts in English or without a language. */
    List<String> texts(String property) {
        return nodes(property)
                .map(node -> literal(property, node))
                .filter(SubjectDescription::isEnglish)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    /** The only text. */
    Optional<String> text(String property) {
        return only(property, texts(property));
    }

    /** The ids of the things that the property names. */
    List<String> ids(String property) {
        return nodes(property).map(node -> idOf(uri(property, node))).toList();
    }

    /** The only id. */
    Optional<String> id(String property) {
        return only(property, ids(property));
    }

    /** The last part of the only IRI that the property names: {@code Q159}, {@code Government}. */
    Optional<String> localName(String property) {
        return only(property, localNames(property));
    }

    /** The last parts of the IRIs that the property names. */
    List<String> localNames(String property) {
        return nodes(property)
                .map(node -> uri(property, node).replaceFirst(".*[/#]", ""))
                .toList();
    }

    OntologyException error(String problem) {
        return new OntologyException(file, line, "<" + iri.replace(BASE, "") + ">: " + problem);
    }

    private Stream<Node> nodes(String property) {
        return values.getOrDefault(property, List.of()).stream();
    }

    private <T> Optional<T> only(String property, List<T> found) {
        if (found.size() > 1) {
            throw error("more than one " + term(property) + ": " + found);
        }
        return found.stream().findFirst();
    }

    private Node literal(String property, Node node) {
        if (!node.isLiteral() || node.getLiteralLexicalForm().isBlank()) {
            throw error(term(property) + " is not a text: " + node);
        }
        return node;
    }

    private String uri(String property, Node node) {
        if (!node.isURI()) {
            throw error(term(property) + " is not an IRI: " + node);
        }
        return node.getURI();
    }

    private String idOf(String uri) {
        if (!uri.startsWith(BASE) || uri.length() == BASE.length()) {
            throw error("an IRI outside " + BASE + ": " + uri);
        }
        return uri.substring(BASE.length());
    }

    private static boolean isEnglish(Node literal) {
        return literal.getLiteralLanguage().isEmpty()
                || literal.getLiteralLanguage().startsWith("en");
    }

    private static String term(String property) {
        return property.replaceFirst(".*[/#]", "");
    }
}
