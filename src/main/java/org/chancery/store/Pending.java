package org.chancery.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.chancery.mapping.Standards;

/**
 * The contents of a store as they will be when a change is written. Nothing is written here; only valid inside the read
 * transaction in which it was made.
 */
public final class Pending {
    private final DatasetGraph stored;
    private final Map<Node, Graph> added = new HashMap<>();
    private final Set<Quad> additions = new LinkedHashSet<>();
    private final Set<Quad> removals = new LinkedHashSet<>();

    Pending(DatasetGraph stored, Change change) {
        this.stored = stored;
        removals.addAll(change.removals());
        for (Quad quad : change.additions()) {
            additions.add(quad);
            graph(quad.getGraph()).add(quad.asTriple());
        }
    }

    /** The triples of {@code graph} that match; null or {@link Node#ANY} matches everything. */
    public List<Triple> find(Node graph, Node subject, Node property, Node object) {
        List<Triple> found = new ArrayList<>();
        stored.find(graph, subject, property, object).forEachRemaining(quad -> {
            if (!removals.contains(quad)) {
                found.add(quad.asTriple());
            }
        });
        Graph more = added.get(graph);
        if (more != null) {
            more.find(subject, property, object).forEachRemaining(found::add);
        }
        return found;
    }

    /** The subjects of {@code graph} that were of this class before the change. */
    public List<Node> before(Node graph, Node type) {
        List<Node> subjects = new ArrayList<>();
        stored.find(graph, Node.ANY, RDF.Nodes.type, type).forEachRemaining(quad -> subjects.add(quad.getSubject()));
        return subjects;
    }

    /** What anything in {@code graph} had as {@code property} before the change. */
    public List<Node> objectsBefore(Node graph, Node property) {
        List<Node> objects = new ArrayList<>();
        stored.find(graph, Node.ANY, property, Node.ANY).forEachRemaining(quad -> objects.add(quad.getObject()));
        return objects;
    }

    /** What {@code subject} has as {@code property}. */
    public List<Node> objects(Node graph, Node subject, Node property) {
        return find(graph, subject, property, Node.ANY).stream()
                .map(Triple::getObject)
                .toList();
    }

    /** What {@code subject} has as {@code property} where it has one at most. */
    public Optional<Node> object(Node graph, Node subject, Node property) {
        return objects(graph, subject, property).stream().findFirst();
    }

    /** What has {@code object} as {@code property}. */
    public List<Node> subjects(Node graph, Node property, Node object) {
        return find(graph, Node.ANY, property, object).stream()
                .map(Triple::getSubject)
                .toList();
    }

    /** The names of the graphs of all articles; a scan, not a look-up. */
    public Set<Node> articleGraphs() {
        Set<Node> graphs = new HashSet<>(added.keySet());
        stored.find(Node.ANY, Node.ANY, RDF.Nodes.type, Standards.NEWS_ARTICLE)
                .forEachRemaining(quad -> graphs.add(quad.getGraph()));
        graphs.removeIf(graph ->
                find(graph, Node.ANY, RDF.Nodes.type, Standards.NEWS_ARTICLE).isEmpty());
        Set<Node> ordered = new TreeSet<>((one, other) -> one.getURI().compareTo(other.getURI()));
        ordered.addAll(graphs);
        return ordered;
    }

    /** Has the triple added when the change is written. */
    public void add(Node graph, Node subject, Node property, Node object) {
        Quad quad = Quad.create(graph, subject, property, object);
        if (!removals.remove(quad) && !stored.contains(quad)) {
            additions.add(quad);
            graph(graph).add(quad.asTriple());
        }
    }

    /** Has the triples that match removed when the change is written. */
    public void remove(Node graph, Node subject, Node property, Node object) {
        for (Triple triple : find(graph, subject, property, object)) {
            Quad quad = new Quad(graph, triple);
            if (additions.remove(quad)) {
                graph(graph).delete(triple);
            } else {
                removals.add(quad);
            }
        }
    }

    Change change() {
        return new Change(List.copyOf(removals), List.copyOf(additions));
    }

    private Graph graph(Node name) {
        return added.computeIfAbsent(name, each -> GraphFactory.createGraphMem());
    }
}
