package org.chancery.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Derivation;
import org.chancery.store.Pending;

/**
 * Keeps the fused layer in step with the articles: first the texts that are copies, then people and organizations, then
 * events, whose parties they are, then statements.
 */
public final class Fusion implements Derivation {
    private final FusedGraphs graphs;

    public Fusion(FusedGraphs graphs) {
        this.graphs = graphs;
    }

    /** The fused layer beside this reference graph. */
    public static Fusion beside(Node referenceGraph) {
        return new Fusion(FusedGraphs.beside(referenceGraph));
    }

    @Override
    public void update(Pending pending, Set<Node> changed) {
        boolean all = changed.contains(graphs.reference());
        List<Node> articleGraphs = (all ? pending.articleGraphs() : changed)
                .stream()
                        .filter(graphs::isArticle)
                        .sorted(Comparator.comparing(Node::getURI))
                        .toList();
        BlockIndex index = new BlockIndex(pending, graphs);
        Decisions decisions = new Decisions(pending, graphs);
        Set<Node> decided = changed.contains(graphs.decisions()) ? decisions.subjects() : Set.of();

        Texts texts = new Texts(pending, graphs);
        new Layer<>(texts, index).update(things(pending, articleGraphs, Standards.NEWS_ARTICLE));
        List<Node> copied = texts.changed().stream().map(graphs::graphOf).toList();

        Set<Node> people = new Agents(pending, graphs, index, decisions).update(articleGraphs, people(decided));
        Events events =
                new Events(new EventReader(pending, graphs, decisions), decisions, new FusedEvents(pending, graphs));
        Set<Node> told = touched(pending, articleGraphs, copied, decided, Vocabulary.EVENT);
        people.forEach(agent -> told.addAll(eventsOf(pending, agent)));
        new Layer<>(events, index).update(told);

        Statements statements = new Statements(pending, graphs, decisions);
        Set<Node> said = touched(pending, articleGraphs, copied, decided, Vocabulary.STATEMENT);
        people.forEach(agent -> said.addAll(pending.subjects(graphs.graphOf(agent), Vocabulary.SPEAKER, agent)));
        new Layer<>(statements, index).update(said);
    }

    private List<Node> people(Collection<Node> decided) {
        return decided.stream()
                .filter(graphs::isOfArticle)
                .filter(node -> !isFact(node))
                .toList();
    }

    private static boolean isFact(Node node) {
        return node.getURI().contains("/event/") || node.getURI().contains("/statement/");
    }

    private Set<Node> touched(
            Pending pending, List<Node> articleGraphs, List<Node> copied, Set<Node> decided, Node type) {
        List<Node> all = new ArrayList<>(articleGraphs);
        all.addAll(copied);
        Set<Node> touched = things(pending, all, type);
        String mark = type.equals(Vocabulary.EVENT) ? "/event/" : "/statement/";
        decided.stream().filter(node -> node.getURI().contains(mark)).forEach(touched::add);
        return touched;
    }

    /** What these articles tell, or told before the change. */
    private static Set<Node> things(Pending pending, Collection<Node> articleGraphs, Node type) {
        Set<Node> things = new TreeSet<>(Comparator.comparing(Node::getURI));
        for (Node graph : articleGraphs) {
            things.addAll(pending.before(graph, type));
            things.addAll(pending.subjects(graph, RDF.Nodes.type, type));
        }
        return things;
    }

    private List<Node> eventsOf(Pending pending, Node agent) {
        Node graph = graphs.graphOf(agent);
        return pending.subjects(graph, Vocabulary.FILLER, agent).stream()
                .flatMap(argument -> pending.subjects(graph, Vocabulary.ARGUMENT_OF_EVENT, argument).stream())
                .toList();
    }
}
