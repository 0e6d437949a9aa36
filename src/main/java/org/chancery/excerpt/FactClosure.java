package org.chancery.excerpt;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.model.Span;

/**
 * Facts of an article with all that they point to: words, times, those who take part and in which office, and the
 * mentions of these and of those whom statements name. Another fact that they point to is only named.
 */
final class FactClosure {
    private final Graph article;
    private final Set<Node> facts;
    private final Set<Node> seen = new HashSet<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Graph found = GraphFactory.createGraphMem();

    private FactClosure(Graph article, Set<Node> facts) {
        this.article = article;
        this.facts = facts;
    }

    /**
     * The part of the article's graph.
     *
     * @param facts those wanted
     */
    static Graph of(Graph article, Set<Node> facts) {
        FactClosure closure = new FactClosure(article, facts);
        closure.follow(facts);
        closure.follow(closure.relations());
        closure.follow(closure.mentions());
        return closure.found;
    }

    private void follow(Collection<Node> from) {
        from.stream().filter(seen::add).forEach(open::add);
        while (!open.isEmpty()) {
            article.find(open.removeFirst(), Node.ANY, Node.ANY).forEachRemaining(this::take);
        }
    }

    private void take(Triple triple) {
        found.add(triple);
        Node object = triple.getObject();
        if (object.isURI() && !isOtherFact(object) && seen.add(object)) {
            open.add(object);
        }
    }

    private boolean isOtherFact(Node node) {
        return !facts.contains(node)
                && (article.contains(node, RDF.Nodes.type, Vocabulary.EVENT)
                        || article.contains(node, RDF.Nodes.type, Vocabulary.STATEMENT));
    }

    /** Those between two that are wanted. */
    private Set<Node> relations() {
        Set<Node> relations = new HashSet<>();
        article.find(Node.ANY, RDF.Nodes.type, Vocabulary.RELATION)
                .mapWith(Triple::getSubject)
                .filterKeep(each -> ends(each, Vocabulary.FROM) && ends(each, Vocabulary.TO))
                .forEachRemaining(relations::add);
        return relations;
    }

    private boolean ends(Node relation, Node property) {
        return article.find(relation, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(facts::contains)
                .hasNext();
    }

    private Set<Node> mentions() {
        List<Node> contents = facts.stream()
                .flatMap(fact ->
                        article.find(fact, Vocabulary.CONTENT, Node.ANY).mapWith(Triple::getObject).toList().stream())
                .filter(content -> article.contains(content, Standards.START, Node.ANY))
                .toList();
        Set<Node> mentions = new HashSet<>();
        article.find(Node.ANY, Vocabulary.REFERS_TO, Node.ANY)
                .filterKeep(triple -> seen.contains(triple.getObject()) || isWithin(triple.getSubject(), contents))
                .mapWith(Triple::getSubject)
                .forEachRemaining(mentions::add);
        return mentions;
    }

    private boolean isWithin(Node mention, List<Node> contents) {
        Span words = GraphReader.place(mention, article);
        return contents.stream()
                .anyMatch(content -> GraphReader.place(content, article).contains(words));
    }
}
