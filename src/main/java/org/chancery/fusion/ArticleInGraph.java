package org.chancery.fusion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Pending;

/**
 * The article in whose graph a thing stands.
 *
 * @param pending the contents
 * @param graph the article's graph
 * @param article the article
 */
record ArticleInGraph(Pending pending, Node graph, Node article) {
    /** What sorts behind every day. */
    static final String UNDATED = "9999-12-31";

    static ArticleInGraph of(Pending pending, FusedGraphs graphs, Node thing) {
        Node graph = graphs.graphOf(thing);
        return new ArticleInGraph(pending, graph, graphs.articleOf(graph));
    }

    /** Its ISO day, or {@link #UNDATED}. */
    String published() {
        return text(article, Standards.DATE_PUBLISHED).orElse(UNDATED);
    }

    Optional<Node> object(Node subject, Node property) {
        return pending.object(graph, subject, property);
    }

    List<Node> objects(Node subject, Node property) {
        return pending.objects(graph, subject, property);
    }

    boolean has(Node subject, Node property, Node object) {
        return !pending.find(graph, subject, property, object).isEmpty();
    }

    Optional<String> text(Node subject, Node property) {
        return object(subject, property).map(Node::getLiteralLexicalForm);
    }

    /** The verbatim words of a fact, in the order of the text. */
    String quote(Node fact) {
        return words(fact, Vocabulary.HAS_EVIDENCE).collect(Collectors.joining(" "));
    }

    /** The words of the passages to which a property leads, in the order of the text. */
    Stream<String> words(Node fact, Node property) {
        return objects(fact, property).stream()
                .sorted(Comparator.comparingInt(this::start).thenComparing(Node::getURI))
                .flatMap(passage -> text(passage, Standards.EXACT).stream());
    }

    private int start(Node passage) {
        return text(passage, Standards.START).map(Integer::valueOf).orElse(0);
    }
}
