package org.chancery.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.mapping.Vocabulary;

/** The names by which a user asks for terms of the ontology: without namespace, case and accents. */
public final class OntologyTerms {
    private final Graph ontology;

    private OntologyTerms(Graph ontology) {
        this.ontology = ontology;
    }

    /**
     * The terms.
     *
     * @param reference the graph of what was known before; it has the ontology, types of the user's own included
     */
    public static OntologyTerms of(Graph reference) {
        return new OntologyTerms(reference);
    }

    /**
     * A type of events.
     *
     * @throws QueryException if there is none of this name; the message says which one may have been meant
     */
    public Node eventType(String name) {
        return named("type of events", name, below(Vocabulary.EVENT));
    }

    private static Node named(String what, String name, Map<String, Node> terms) {
        Node term = terms.get(Folding.of(name));
        if (term == null) {
            Map<String, String> spelled = terms.values().stream()
                    .map(OntologyTerms::localName)
                    .collect(Collectors.toMap(Folding::of, word -> word, (one, other) -> one));
            throw new QueryException("there is no " + what + " named " + name
                    + (spelled.isEmpty() ? "" : "; did you mean " + Nearest.to(name, spelled.values()) + "?"));
        }
        return term;
    }

    private Map<String, Node> below(Node top) {
        Map<String, Node> found = new TreeMap<>();
        Deque<Node> open = new ArrayDeque<>(Set.of(top));
        while (!open.isEmpty()) {
            Node next = open.removeFirst();
            if (next.isURI() && found.putIfAbsent(Folding.of(localName(next)), next) == null) {
                ontology.find(Node.ANY, RDFS.Nodes.subClassOf, next)
                        .mapWith(Triple::getSubject)
                        .forEachRemaining(open::add);
            }
        }
        return found;
    }

    private static String localName(Node term) {
        return term.getURI().substring(term.getURI().lastIndexOf('#') + 1);
    }
}
