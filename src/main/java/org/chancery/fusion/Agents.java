package org.chancery.fusion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Pending;

/** Fuses people and organizations, by their profiles. */
final class Agents {
    private static final List<Node> KINDS = List.of(Vocabulary.term("Person"), Vocabulary.term("Organization"));

    private final Pending pending;
    private final FusedGraphs graphs;
    private final BlockIndex index;
    private final Decisions decisions;
    private final ProfileReader reader;
    private final Profiles profiles;
    private final FusedAgents fused;
    private final BareNames bareNames;

    Agents(Pending pending, FusedGraphs graphs, BlockIndex index, Decisions decisions) {
        this.pending = pending;
        this.graphs = graphs;
        this.index = index;
        this.decisions = decisions;
        reader = new ProfileReader(pending, graphs, decisions, Trades.BUNDLED);
        profiles = new Profiles(pending, graphs, index, decisions);
        fused = new FusedAgents(pending, graphs, profiles);
        bareNames = new BareNames(pending, graphs, index, profiles, fused);
    }

    /**
     * Fuses anew what the articles' change touches.
     *
     * @return those of articles who have become somebody else, or serve other states than before
     */
    Set<Node> update(Collection<Node> articleGraphs, Collection<Node> decided) {
        Map<Node, Set<Node>> come = new TreeMap<>((one, other) -> one.getURI().compareTo(other.getURI()));
        for (Node graph : articleGraphs) {
            agents(graph).forEach(agent -> updateProfile(graph, agent, come));
        }
        decided.stream()
                .filter(graphs::isOfArticle)
                .forEach(agent -> updateProfile(graphs.graphOf(agent), agent, come));
        List<Node> stale = new ArrayList<>();
        List<Node> staleBare = new ArrayList<>();
        Set<String> touched = new TreeSet<>();
        come.forEach((profile, agents) -> {
            List<Node> before = profiles.fusedAs(profile);
            boolean bare = isBare(index.keys(profile));
            Set<String> keys = new TreeSet<>(profiles.settle(profile, agents));
            if (!Collections.disjoint(agents, decided)) {
                keys.addAll(index.keys(profile));
            }
            touched.addAll(keys);
            (bare ? staleBare : stale).addAll(keys.isEmpty() ? List.of() : before);
        });
        Set<ProfiledAgent> block = reach(touched);
        fused.write(new AgentBlock(block, decisions), stale, block);
        bareNames.update(touched, block, staleBare);
        come.forEach((profile, agents) -> agents.forEach(agent -> fused.link(agent, profile)));
        return fused.changed();
    }

    private Set<Node> agents(Node graph) {
        Set<Node> agents = new TreeSet<>((one, other) -> one.getURI().compareTo(other.getURI()));
        for (Node kind : KINDS) {
            agents.addAll(pending.before(graph, kind));
            agents.addAll(pending.subjects(graph, RDF.Nodes.type, kind));
        }
        agents.removeIf(agent -> !graphs.isOfArticle(agent));
        return agents;
    }

    private void updateProfile(Node graph, Node agent, Map<Node, Set<Node>> come) {
        Optional<Node> before = profiles.of(agent);
        Optional<AgentProfile> profile = reader.read(graph, agent);
        before.ifPresent(old -> come.computeIfAbsent(old, key -> new LinkedHashSet<>()));
        profiles.set(agent, profile.orElse(null));
        profile.map(profiles::node)
                .ifPresent(now ->
                        come.computeIfAbsent(now, key -> new LinkedHashSet<>()).add(agent));
        if (profile.isEmpty() || !profile.map(profiles::node).equals(before)) {
            fused.unlink(agent);
        }
    }

    private static boolean isBare(Set<String> keys) {
        return keys.stream().anyMatch(key -> key.startsWith(AgentProfile.SURNAME));
    }

    /** All profiles that hang together with those of these keys. */
    private Set<ProfiledAgent> reach(Set<String> touched) {
        Set<ProfiledAgent> block = new LinkedHashSet<>();
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(touched);
        while (!open.isEmpty()) {
            for (String key : reach(open.removeFirst(), touched)) {
                if (seen.add(key)) {
                    for (Node profile : index.things(key)) {
                        profiles.read(profile).ifPresent(block::add);
                        open.addAll(index.keys(profile));
                    }
                }
            }
        }
        return block;
    }

    /**
     * The keys of all that {@code key} can bear on. Those with a family name only are placed behind the others, and
     * bear on nobody; but of a family about one of whose members something is decided, all are looked at together.
     */
    private Set<String> reach(String key, Set<String> touched) {
        boolean byFamily = Stream.of(AgentProfile.SURNAME, AgentProfile.FAMILY, Profiles.DECIDED)
                .anyMatch(key::startsWith);
        if (!byFamily) {
            return key.startsWith(AgentProfile.ALONE) ? Set.of() : Set.of(key);
        }
        String family = key.substring(key.indexOf('|') + 1);
        String decided = Profiles.DECIDED + family;
        boolean whole = touched.contains(decided) || index.isUsed(decided);
        return whole ? Set.of(AgentProfile.SURNAME + family, AgentProfile.FAMILY + family) : Set.of();
    }
}
