package org.chancery.validation;

import static org.chancery.mapping.Standards.ARTICLE_BODY;
import static org.chancery.mapping.Standards.END;
import static org.chancery.mapping.Standards.EXACT;
import static org.chancery.mapping.Standards.HAS_SELECTOR;
import static org.chancery.mapping.Standards.HAS_SOURCE;
import static org.chancery.mapping.Standards.START;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Compares every quote with the article's text. What is not there at all is left to the shapes. */
final class EvidenceCheck {
    List<Violation> violations(Graph graph) {
        Map<Node, QuotedText> texts = new HashMap<>();
        List<Violation> found = new ArrayList<>();
        ExtendedIterator<Triple> selectors = graph.find(null, HAS_SELECTOR, null);
        selectors.forEachRemaining(triple -> {
            Node article = object(graph, triple.getSubject(), HAS_SOURCE);
            QuotedText text = texts.computeIfAbsent(article, source -> text(graph, source));
            check(graph, triple.getObject(), text, found);
        });
        return found;
    }

    private static void check(Graph graph, Node selector, QuotedText text, List<Violation> found) {
        Integer start = number(object(graph, selector, START));
        Integer end = number(object(graph, selector, END));
        Node exact = object(graph, selector, EXACT);
        if (start == null || end == null || !exact.isLiteral()) {
            found.add(new Violation(selector.toString(), EXACT.getURI(), "does not say which words stand where"));
        } else if (!text.has(exact.getLiteralLexicalForm(), start, end)) {
            String message = "the article does not have these words at [" + start + "," + end + ")";
            found.add(new Violation(selector.toString(), EXACT.getURI(), message));
        }
    }

    private static QuotedText text(Graph graph, Node article) {
        Node body = object(graph, article, ARTICLE_BODY);
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
