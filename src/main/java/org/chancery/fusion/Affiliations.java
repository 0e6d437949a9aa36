package org.chancery.fusion;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Pending;

/** Which state something belongs to, by an article or by the gazetteer. */
record Affiliations(Pending pending, FusedGraphs graphs) {
    private static final int STEPS = 3;

    /** The state that it is or belongs to, empty where there is none. */
    Optional<Node> state(Node graph, Node thing) {
        Node next = thing;
        for (int step = 0; step < STEPS && next != null; step++) {
            if (graphs.isState(next)) {
                return Optional.of(next);
            }
            next = superior(graph, next);
        }
        return Optional.empty();
    }

    /** The state, or else the body that stands beside states, such as an alliance. */
    Optional<Node> side(Node graph, Node thing) {
        Optional<Node> state = state(graph, thing);
        boolean body = thing.getURI().startsWith(graphs.base() + "org/");
        return state.isPresent() || !body ? state : Optional.of(thing);
    }

    private Node superior(Node graph, Node thing) {
        return pending.object(graph, thing, Vocabulary.AFFILIATED_WITH)
                .or(() -> pending.object(graphs.reference(), thing, Vocabulary.AFFILIATED_WITH))
                .or(() -> pending.object(graphs.reference(), thing, Vocabulary.CAPITAL_OF))
                .orElse(null);
    }

    /** All states that the graph names or whose cities, organs and people it names. */
    Set<String> statesIn(Node graph) {
        Set<String> states = new TreeSet<>();
        for (Node kind :
                new Node[] {Vocabulary.term("State"), Vocabulary.term("City"), Vocabulary.term("Government")}) {
            for (Node thing : pending.subjects(graph, RDF.Nodes.type, kind)) {
                state(graph, thing).ifPresent(state -> states.add(state.getURI()));
            }
        }
        return states;
    }
}
