package org.chancery.fusion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Pending;

/** What all fused things that are founded on facts have: members, and how many sources tell of them. */
final class FusedThings {
    private static final double HUNDRED = 100;

    private final Pending pending;
    private final FusedGraphs graphs;
    private final Node graph;

    FusedThings(Pending pending, FusedGraphs graphs, Node graph) {
        this.pending = pending;
        this.graphs = graphs;
        this.graph = graph;
    }

    /**
     * Takes back all that is said of the fused thing to which {@code member} belongs.
     *
     * @param parts properties that lead to nodes which are a part of it
     */
    void retract(Node member, List<Node> parts) {
        for (Node thing : pending.objects(graph, member, FusionTerms.FUSED_AS)) {
            for (Node part : parts) {
                pending.objects(graph, thing, part).forEach(node -> pending.remove(graph, node, Node.ANY, Node.ANY));
            }
            pending.remove(graph, Node.ANY, FusionTerms.FUSED_AS, thing);
            pending.remove(graph, thing, Node.ANY, Node.ANY);
        }
    }

    /** Founds a fused thing on the first of its members. */
    Node found(List<? extends Item> members, Node type) {
        Node founder = members.get(0).node();
        Node thing = graphs.fused(founder);
        pending.add(graph, thing, RDF.Nodes.type, type);
        pending.add(graph, thing, FusionTerms.FOUNDED_ON, founder);
        for (Item member : members) {
            pending.add(graph, member.node(), FusionTerms.FUSED_AS, thing);
        }
        return thing;
    }

    /** Says in how many articles it is told, by how many sources, and from when to when. */
    <T extends Item> void count(Node thing, List<T> members, Function<T, Node> articleOf) {
        Set<Node> articles = new TreeSet<>(Comparator.comparing(Node::getURI));
        Set<String> days = new TreeSet<>();
        for (T member : members) {
            articles.add(articleOf.apply(member));
            days.add(member.published());
        }
        days.remove(ArticleInGraph.UNDATED);
        Set<String> sources = new TreeSet<>();
        articles.forEach(article -> sources.add(source(article)));
        number(thing, FusionTerms.REPORTS, articles.size());
        number(thing, FusionTerms.INDEPENDENT_SOURCES, sources.size());
        days.stream().findFirst().ifPresent(day -> day(thing, FusionTerms.FIRST_REPORTED, day));
        days.stream().reduce((one, later) -> later).ifPresent(day -> day(thing, FusionTerms.LAST_REPORTED, day));
        confidence(members, articleOf)
                .ifPresent(confidence -> pending.add(graph, thing, Vocabulary.CONFIDENCE, decimal(confidence)));
    }

    /**
     * That of the surest member of each source; the sources support each other, so that it is wrong only where all are.
     * Nothing where a member has none.
     */
    private <T extends Item> OptionalDouble confidence(List<T> members, Function<T, Node> articleOf) {
        Map<String, Double> bySource = new TreeMap<>();
        for (T member : members) {
            Optional<String> confidence =
                    ArticleInGraph.of(pending, graphs, member.node()).text(member.node(), Vocabulary.CONFIDENCE);
            if (confidence.isEmpty()) {
                return OptionalDouble.empty();
            }
            bySource.merge(source(articleOf.apply(member)), Double.valueOf(confidence.get()), Math::max);
        }
        double wrong = 1;
        for (double confidence : bySource.values()) {
            wrong *= 1 - confidence;
        }
        return OptionalDouble.of(1 - wrong);
    }

    private static Node decimal(double number) {
        return NodeFactory.createLiteralDT(
                Double.toString(Math.round(number * HUNDRED) / HUNDRED), XSDDatatype.XSDdecimal);
    }

    /** Who published the text first; an article without publisher is a source of its own. */
    private String source(Node article) {
        Node original =
                pending.object(graphs.texts(), article, FusionTerms.COPY_OF).orElse(article);
        Optional<String> publisher =
                ArticleInGraph.of(pending, graphs, original).text(original, Standards.PUBLISHER);
        return publisher.orElse(original.getURI());
    }

    private void number(Node thing, Node property, int number) {
        pending.add(
                graph, thing, property, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    private void day(Node thing, Node property, String day) {
        pending.add(graph, thing, property, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
    }
}
