package org.chancery.fusion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.store.Pending;

/** The profiles that are kept, and whose they are. */
final class Profiles {
    /** Begins the key of a family about one of whose members something is decided. */
    static final String DECIDED = "decided|";

    private final Pending pending;
    private final FusedGraphs graphs;
    private final Node graph;
    private final BlockIndex index;
    private final Decisions decisions;

    Profiles(Pending pending, FusedGraphs graphs, BlockIndex index, Decisions decisions) {
        this.pending = pending;
        this.graphs = graphs;
        graph = graphs.index();
        this.index = index;
        this.decisions = decisions;
    }

    Optional<Node> of(Node agent) {
        return pending.object(graph, agent, FusionTerms.PROFILE_OF);
    }

    /** Gives somebody a profile in place of the one that was there; null takes it away. */
    void set(Node agent, AgentProfile profile) {
        pending.remove(graph, agent, FusionTerms.PROFILE_OF, Node.ANY);
        if (profile != null) {
            Node node = node(profile);
            pending.add(graph, agent, FusionTerms.PROFILE_OF, node);
            pending.add(graph, node, FusionTerms.PROFILE_LINE, NodeFactory.createLiteralString(profile.line()));
        }
    }

    Node node(AgentProfile profile) {
        return graphs.iri("fused/profile/" + Hash.of(profile.line()));
    }

    /** Whom it was found to be before. */
    List<Node> fusedAs(Node profile) {
        return pending.objects(graph, profile, FusionTerms.FUSED_AS);
    }

    /** All who have it. */
    List<Node> holders(Node profile) {
        return pending.subjects(graph, FusionTerms.PROFILE_OF, profile);
    }

    /** The profile with its founder, empty where nobody has it. */
    Optional<ProfiledAgent> read(Node node) {
        return pending.object(graph, node, FusionTerms.FOUNDED_ON).map(founder -> {
            Node words = pending.object(graph, node, FusionTerms.PROFILE_LINE).orElseThrow();
            return new ProfiledAgent(
                    node, AgentProfile.parse(words.getLiteralLexicalForm()), founder, published(founder));
        });
    }

    /**
     * Finds out who has the profile first, after some have come or gone.
     *
     * @param come those who have it newly
     * @return the keys of the profile, if that makes a difference to others; else none
     */
    Set<String> settle(Node node, Set<Node> come) {
        Set<String> before = index.keys(node);
        Optional<Node> founder = pending.object(graph, node, FusionTerms.FOUNDED_ON);
        boolean stands = founder.filter(held -> of(held).filter(node::equals).isPresent())
                .isPresent();
        Set<Node> candidates = new TreeSet<>(Comparator.comparing(this::order));
        candidates.addAll(stands && !come.contains(founder.get()) ? come : holders(node));
        founder.filter(held -> stands).ifPresent(candidates::add);
        Optional<Node> first = candidates.stream().findFirst();
        if (first.isPresent() && first.equals(founder)) {
            return index.put(node, keys(node, first.get())) ? before : Set.of();
        }
        pending.remove(graph, node, FusionTerms.FOUNDED_ON, Node.ANY);
        first.ifPresentOrElse(earliest -> found(node, earliest), () -> drop(node));
        before.addAll(index.keys(node));
        return before;
    }

    private void found(Node node, Node earliest) {
        pending.add(graph, node, FusionTerms.FOUNDED_ON, earliest);
        index.put(node, keys(node, earliest));
    }

    private Set<String> keys(Node node, Node founder) {
        Set<String> keys = new TreeSet<>(read(node).orElseThrow().profile().keys());
        keys.addAll(decisions.sharedKeys(founder));
        if (graphs.isOfArticle(founder) && decisions.isIdentified(founder)) {
            keys.add(DECIDED + read(node).orElseThrow().profile().family());
        }
        return keys;
    }

    private void drop(Node node) {
        pending.remove(graph, node, Node.ANY, Node.ANY);
    }

    private String order(Node agent) {
        return published(agent) + " " + agent.getURI();
    }

    private String published(Node agent) {
        return graphs.isOfArticle(agent)
                ? ArticleInGraph.of(pending, graphs, agent).published()
                : ArticleInGraph.UNDATED;
    }
}
