package org.chancery.excerpt;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.model.Span;

/**
 * Looks things up in the graph of an article, and in that of what was known before.
 *
 * @param article what the article says, as far as it is wanted
 * @param reference what was known before
 */
public record GraphReader(Graph article, Graph reference) {
    /** Nodes of the article's graph that are of this class, in the order of their IRIs. */
    public List<Node> instances(Node type) {
        return article.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** In the order of their IRIs. */
    public List<Node> subjects(Node property, Node object) {
        return article.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** In a fixed order. */
    public List<Node> objects(Node subject, Node property) {
        return article.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** What the article says, else what was known before; null where neither says it. */
    public Node object(Node subject, Node property) {
        if (subject == null) {
            return null;
        }
        Node said = first(article, subject, property);
        return said != null ? said : first(reference, subject, property);
    }

    /** The plain value, or null. */
    public String value(Node subject, Node property) {
        Node value = object(subject, property);
        return value == null || !value.isLiteral() ? null : value.getLiteralLexicalForm();
    }

    /** The number, or null. */
    public Integer number(Node subject, Node property) {
        String value = value(subject, property);
        return value == null ? null : Integer.valueOf(value);
    }

    /** The words that say a part of a fact: those of its evidence; one that several articles tell has its own. */
    public String words(Node part) {
        String own = value(part, Vocabulary.WORDS);
        return own != null ? own : value(object(part, Vocabulary.HAS_EVIDENCE), Standards.EXACT);
    }

    /** Where the words of a passage stand, in code points. */
    public Span place(Node passage) {
        return place(passage, article);
    }

    static Span place(Node passage, Graph article) {
        int start = ((Number) first(article, passage, Standards.START).getLiteralValue()).intValue();
        String words = first(article, passage, Standards.EXACT).getLiteralLexicalForm();
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    /** Whether something is said or known to be of this class, by the class's own name. */
    public boolean hasType(Node thing, Node type) {
        return article.contains(thing, RDF.Nodes.type, type) || reference.contains(thing, RDF.Nodes.type, type);
    }

    /** Whether {@code type} is {@code wanted} or below it. */
    public boolean isA(Node type, Node wanted) {
        return type.equals(wanted)
                || reference.find(type, RDFS.Nodes.subClassOf, Node.ANY).mapWith(Triple::getObject).toList().stream()
                        .anyMatch(above -> isA(above, wanted));
    }

    /** {@code type} or the nearest class above it that has {@code property}; empty where none has. */
    public Optional<Node> nearest(Node type, Node property) {
        Deque<Node> next = new ArrayDeque<>(Set.of(type));
        Set<Node> seen = new HashSet<>();
        while (!next.isEmpty()) {
            Node candidate = next.removeFirst();
            if (object(candidate, property) != null) {
                return Optional.of(candidate);
            }
            reference
                    .find(candidate, RDFS.Nodes.subClassOf, Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(seen::add)
                    .forEachRemaining(next::addLast);
        }
        return Optional.empty();
    }

    /** The local name of a term, or null. */
    public static String localName(Node term) {
        return term == null ? null : term.getURI().substring(term.getURI().lastIndexOf('#') + 1);
    }

    private static Node first(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .min(Comparator.comparing(Node::toString))
                .orElse(null);
    }
}
