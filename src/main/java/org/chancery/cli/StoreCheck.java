package org.chancery.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.chancery.fusion.FusedGraphs;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Contents;
import org.chancery.store.StoredArticle;
import org.chancery.validation.GraphValidator;
import org.chancery.validation.Violation;

/** Goes through a store and counts what is sound and what is not. */
final class StoreCheck {
    private static final List<Node> FACTS =
            List.of(Vocabulary.EVENT, Vocabulary.STATEMENT, Vocabulary.TENURE, Vocabulary.RELATION);

    private final GraphValidator validator;
    private int articles;
    private int facts;
    private int proven;
    private int violations;
    private int orphans;

    StoreCheck(GraphValidator validator) {
        this.validator = validator;
    }

    /** @param fault takes a line for each fault */
    void run(Contents contents, Consumer<String> fault) {
        Set<Node> graphs = new HashSet<>(contents.graphs());
        graphs.remove(contents.referenceGraph());
        FusedGraphs fused = FusedGraphs.beside(contents.referenceGraph());
        for (Node graph : graphs.stream().filter(fused::isOwn).toList()) {
            graphs.remove(graph);
            violations += count(validator.violations(contents.quads(graph)), graph.getURI(), fault);
        }
        for (StoredArticle article : contents.articles()) {
            graphs.remove(article.graph());
            check(article, contents.quads(article.graph()), fault);
        }
        graphs.forEach(graph -> fault.accept("no article for the graph " + graph));
        orphans += graphs.size();
    }

    private void check(StoredArticle article, List<Quad> quads, Consumer<String> fault) {
        articles++;
        List<Violation> found = validator.violations(quads);
        violations += count(found, article.id(), fault);
        Set<String> wrong = new HashSet<>(found.stream().map(Violation::focus).toList());
        Graph graph = GraphFactory.createGraphMem();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        for (Node fact : facts(graph)) {
            facts++;
            proven += isProven(fact, graph, wrong) ? 1 : 0;
        }
        countUnusedEvidence(article, graph, fault);
    }

    private static Set<Node> facts(Graph graph) {
        Set<Node> facts = new HashSet<>();
        for (Node type : FACTS) {
            graph.find(Node.ANY, RDF.Nodes.type, type)
                    .mapWith(Triple::getSubject)
                    .forEachRemaining(facts::add);
        }
        graph.find(Node.ANY, Vocabulary.REFERS_TO, Node.ANY)
                .mapWith(Triple::getSubject)
                .forEachRemaining(facts::add);
        return facts;
    }

    private static int count(List<Violation> found, String where, Consumer<String> fault) {
        found.forEach(violation -> fault.accept(where + ": " + violation));
        return found.size();
    }

    /** Whether the fact has words, or is a passage itself, and all of them stand in the text. */
    private static boolean isProven(Node fact, Graph graph, Set<String> wrong) {
        boolean isPassage = graph.contains(fact, Standards.EXACT, Node.ANY);
        List<Node> words = isPassage
                ? List.of(fact)
                : graph.find(fact, Vocabulary.HAS_EVIDENCE, Node.ANY)
                        .mapWith(Triple::getObject)
                        .toList();
        return !words.isEmpty() && words.stream().noneMatch(each -> wrong.contains(each.toString()));
    }

    private void countUnusedEvidence(StoredArticle article, Graph graph, Consumer<String> fault) {
        for (Node evidence : graph.find(Node.ANY, Standards.EXACT, Node.ANY)
                .mapWith(Triple::getSubject)
                .toList()) {
            boolean isMention = graph.contains(evidence, Vocabulary.REFERS_TO, Node.ANY);
            if (!isMention && !graph.contains(Node.ANY, Node.ANY, evidence)) {
                orphans++;
                fault.accept(article.id() + ": no fact uses the evidence " + evidence);
            }
        }
    }

    boolean isSound() {
        return violations == 0 && orphans == 0 && proven == facts;
    }

    /** The counts, a line each. */
    String summary() {
        double share = facts == 0 ? 100 : Math.floor(1000.0 * proven / facts) / 10;
        return "articles %d%nfacts with evidence %d/%d (%s %%)%nSHACL violations %d%norphans %d%n"
                .formatted(articles, proven, facts, share == 100 ? "100" : Double.toString(share), violations, orphans);
    }
}
