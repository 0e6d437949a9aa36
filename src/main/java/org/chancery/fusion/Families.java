package org.chancery.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.chancery.store.Pending;

/** Who of one family name is known by a full name, and whether that has changed since it was last asked. */
final class Families {
    private final Pending pending;
    private final FusedGraphs graphs;
    private final BlockIndex index;
    private final Profiles profiles;

    Families(Pending pending, FusedGraphs graphs, BlockIndex index, Profiles profiles) {
        this.pending = pending;
        this.graphs = graphs;
        this.index = index;
        this.profiles = profiles;
    }

    /** Those of {@code family} with a full name, by the fused person or organization that they are. */
    Map<Node, AgentGroup> known(String family) {
        Map<Node, AgentGroup> known = new TreeMap<>(Comparator.comparing(Node::getURI));
        Set<Node> things = new TreeSet<>(Comparator.comparing(Node::getURI));
        index.things(AgentProfile.FAMILY + family).forEach(profile -> things.addAll(profiles.fusedAs(profile)));
        things.forEach(thing -> known.put(thing, new AgentGroup(members(thing))));
        return known;
    }

    /** Whether a full name is known of {@code thing}. */
    boolean isKnown(Node thing) {
        return !members(thing).isEmpty();
    }

    private List<ProfiledAgent> members(Node thing) {
        List<ProfiledAgent> members = new ArrayList<>();
        pending.subjects(graphs.index(), FusionTerms.FUSED_AS, thing)
                .forEach(profile -> profiles.read(profile)
                        .filter(member -> !member.profile().surnameOnly())
                        .ifPresent(members::add));
        return members;
    }

    /** Whether {@code known} is not what was kept of {@code family}; keeps it, as a key that leads to the family. */
    boolean isChanged(String family, Map<Node, AgentGroup> known) {
        String signature = known.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().signature())
                .collect(Collectors.joining("\n"));
        Set<String> now = known.isEmpty() ? Set.of() : Set.of("known-as|" + Hash.of(signature));
        return index.put(graphs.iri("fused/family/" + Hash.of(family)), now);
    }
}
