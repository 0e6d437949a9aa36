package org.chancery.validation;

import static org.chancery.mapping.Standards.ARTICLE_BODY;
import static org.chancery.mapping.Standards.EXACT;
import static org.chancery.mapping.Standards.START;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Compares every quote with the article's text. What is not there at all is left to the shapes. */
final class EvidenceCheck {
    List<Violation> violations(Graph graph) {
        QuotedText text = text(graph);
        List<Violation> found = new ArrayList<>();
        passages(graph).forEach(words -> check(graph, words, text, found));
        return found;
    }

    /** Whatever has a place in the text or words of it. */
    private static Set<Node> passages(Graph graph) {
        Set<Node> passages = new HashSet<>();
        for (Node property : List.of(START, EXACT)) {
            graph.find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> passages.add(triple.getSubject()));
        }
        return passages;
    }

    private static void check(Graph graph, Node words, QuotedText text, List<Violation> found) {
        Integer start = number(object(graph, words, START));
        Node exact = object(graph, words, EXACT);
        if (start == null || !exact.isLiteral()) {
            found.add(new Violation(words.toString(), EXACT.getURI(), "does not say which words stand where"));
        } else if (!text.has(exact.getLiteralLexicalForm(), start)) {
            String message = "the article does not have these words at " + start;
            found.add(new Violation(words.toString(), EXACT.getURI(), message));
        }
    }

    /** The text of the one article of the graph. */
    private static QuotedText text(Graph graph) {
        Node body = object(graph, Node.ANY, ARTICLE_BODY);
        return new QuotedText(body.isLiteral() ? body.getLiteralLexicalForm() : "");
    }

    /** The one object, or {@link Node#ANY} where there is none or several. */
    private static Node object(Graph graph, Node subject, Node property) {
        List<Triple> triples = graph.find(subject, property, Node.ANY).toList();
        return triples.size() == 1 ? triples.get(0).getObject() : Node.ANY;
    }

    /** Null where the node is not a number that offsets can be. */
    private static Integer number(Node node) {
        try {
            return node.isLiteral() ? Integer.valueOf(node.getLiteralLexicalForm()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
