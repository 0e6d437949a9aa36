package org.chancery.fusion;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Pending;

/** Writes who is who. */
final class FusedAgents {
    private static final Node HOLDS = NodeFactory.createURI("http://www.w3.org/ns/org#holds");

    private final Pending pending;
    private final FusedGraphs graphs;
    private final Profiles profiles;
    private final Node graph;
    private final Set<Node> changed = new TreeSet<>(Comparator.comparing(Node::getURI));

    FusedAgents(Pending pending, FusedGraphs graphs, Profiles profiles) {
        this.pending = pending;
        this.graphs = graphs;
        this.profiles = profiles;
        graph = graphs.people();
    }

    /** Those of articles who have become somebody else, or have another name or serve other states than before. */
    Set<Node> changed() {
        return changed;
    }

    /** Takes back who somebody of an article is. */
    void unlink(Node agent) {
        pending.remove(graph, agent, FusionTerms.FUSED_AS, Node.ANY);
        changed.add(agent);
    }

    /** Says who somebody of an article is: whoever the profile is. */
    void link(Node agent, Node profile) {
        pending.object(graphs.index(), profile, FusionTerms.FUSED_AS).ifPresent(thing -> {
            if (pending.find(graph, agent, FusionTerms.FUSED_AS, thing).isEmpty()) {
                unlink(agent);
                pending.add(graph, agent, FusionTerms.FUSED_AS, thing);
            }
        });
    }

    /**
     * Writes what has been found out, in place of what was written before.
     *
     * @param stale whom profiles were found to be that nobody may have any more
     * @param profiled all profiles of the block
     */
    void write(AgentBlock block, Collection<Node> stale, Collection<ProfiledAgent> profiled) {
        Map<Node, Set<Node>> before = new TreeMap<>(Comparator.comparing(Node::getURI));
        Set<Node> things = new HashSet<>(stale);
        block.groups().forEach(group -> things.add(thing(group)));
        profiled.forEach(agent -> things.addAll(profiles.fusedAs(agent.node())));
        for (Node thing : things) {
            before.put(thing, nameAndStates(thing));
            forget(thing);
        }
        block.groups().forEach(this::write);
        block.doubts().forEach(this::write);
        before.forEach((thing, known) -> {
            if (!known.equals(nameAndStates(thing))) {
                changed.addAll(pending.subjects(graph, FusionTerms.FUSED_AS, thing));
            }
        });
    }

    /** Forgets what is said of those who were put together by a family name only. */
    void forget(Collection<Node> things) {
        things.forEach(this::forget);
    }

    /** What events show and use of somebody. */
    private Set<Node> nameAndStates(Node thing) {
        Set<Node> known = new HashSet<>(pending.objects(graph, thing, Vocabulary.AFFILIATED_WITH));
        known.addAll(pending.objects(graph, thing, RDFS.Nodes.label));
        return known;
    }

    /** Forgets all but the members; a doubt goes with the first of the two. */
    private void forget(Node thing) {
        pending.subjects(graph, FusionTerms.ONE_THING, thing)
                .forEach(doubt -> pending.remove(graph, doubt, Node.ANY, Node.ANY));
        pending.remove(graph, thing, Node.ANY, Node.ANY);
    }

    /** The IRI of a group: that of the gazetteer, or one founded on its earliest member. */
    private Node thing(AgentGroup group) {
        return group.known().isEmpty() ? graphs.fused(group.founder().founder()) : NodeFactory.createURI(group.known());
    }

    /** Says who those of {@code group} are together. */
    void write(AgentGroup group) {
        Node thing = thing(group);
        for (ProfiledAgent agent : group.members()) {
            assign(agent.node(), thing);
        }
        group.states().forEach(state -> add(thing, Vocabulary.AFFILIATED_WITH, NodeFactory.createURI(state)));
        group.offices().forEach(office -> add(thing, HOLDS, NodeFactory.createURI(office)));
        if (group.known().isEmpty()) {
            describe(group, thing);
        }
    }

    private void describe(AgentGroup group, Node thing) {
        boolean person = group.founder().profile().isPerson();
        add(thing, RDF.Nodes.type, person ? FusionTerms.FUSED_PERSON : FusionTerms.FUSED_ORGANIZATION);
        add(thing, RDFS.Nodes.label, NodeFactory.createLiteralLang(group.name(), "en"));
        group.names().stream()
                .filter(name -> !name.equals(group.name()))
                .forEach(name -> add(thing, SKOS.altLabel.asNode(), NodeFactory.createLiteralLang(name, "en")));
        String published = group.founder().published();
        if (!published.equals(ArticleInGraph.UNDATED)) {
            add(thing, FusionTerms.FIRST_REPORTED, NodeFactory.createLiteralDT(published, XSDDatatype.XSDdate));
        }
        add(thing, FusionTerms.FOUNDED_ON, group.founder().founder());
    }

    /** Says whom all of a profile are found to be. */
    void assign(Node profile, Node thing) {
        if (pending.find(graphs.index(), profile, FusionTerms.FUSED_AS, thing).isEmpty()) {
            pending.remove(graphs.index(), profile, FusionTerms.FUSED_AS, Node.ANY);
            pending.add(graphs.index(), profile, FusionTerms.FUSED_AS, thing);
            profiles.holders(profile).forEach(agent -> link(agent, profile));
        }
    }

    /** Says that two may be one, unless one of them is nobody any more. */
    void write(Doubt doubt) {
        if (doubt.one().members().isEmpty() || doubt.other().members().isEmpty()) {
            return;
        }
        Node one = thing(doubt.one());
        Node other = thing(doubt.other());
        Node node = graphs.iri("fused/doubt/" + Hash.of(one + " " + other + " " + doubt.reason()));
        add(one, FusionTerms.POSSIBLY_SAME, other);
        add(node, RDF.Nodes.type, FusionTerms.POSSIBLE_IDENTITY);
        add(node, FusionTerms.ONE_THING, one);
        add(node, FusionTerms.OTHER_THING, other);
        add(
                node,
                FusionTerms.LIKELIHOOD,
                NodeFactory.createLiteralDT(Double.toString(doubt.likelihood()), XSDDatatype.XSDdecimal));
        add(node, Vocabulary.REASON, NodeFactory.createLiteralString(doubt.reason()));
    }

    private void add(Node subject, Node property, Node object) {
        pending.add(graph, subject, property, object);
    }
}
