package org.chancery.fusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.chancery.store.Pending;

/** What people have decided, by look-up. A decision about what no article tells any more stays, and sleeps. */
final class Decisions {
    private final Pending pending;
    private final Node graph;

    Decisions(Pending pending, FusedGraphs graphs) {
        this.pending = pending;
        graph = graphs.decisions();
    }

    /** Keys that this shares with what it is decided to be the same as. */
    Set<String> sharedKeys(Node thing) {
        Set<String> keys = new TreeSet<>();
        for (Node decision : about(thing)) {
            if (has(decision, FusionTerms.SAME)) {
                keys.add("same|" + decision.getURI());
            }
        }
        return keys;
    }

    boolean same(Node one, Node other) {
        return decided(one, other, FusionTerms.SAME);
    }

    boolean apart(Node one, Node other) {
        return decided(one, other, FusionTerms.APART);
    }

    boolean isWrong(Node fact) {
        return about(fact).stream().anyMatch(decision -> has(decision, FusionTerms.WRONG_FACT));
    }

    /** Whether it is decided of this whether it is one with something. */
    boolean isIdentified(Node thing) {
        return about(thing).stream()
                .anyMatch(decision -> has(decision, FusionTerms.SAME) || has(decision, FusionTerms.APART));
    }

    /** The values that are set right, by property; of two for one property, the one that sorts last by its day. */
    Map<Node, Node> rightValues(Node fact) {
        List<Node> decisions = new ArrayList<>(about(fact));
        decisions.sort((one, other) -> order(one).compareTo(order(other)));
        Map<Node, Node> values = new HashMap<>();
        for (Node decision : decisions) {
            if (has(decision, FusionTerms.RIGHT_VALUE)) {
                pending.object(graph, decision, FusionTerms.SLOT)
                        .ifPresent(slot -> pending.object(graph, decision, FusionTerms.SET_TO)
                                .ifPresent(value -> values.put(slot, value)));
            }
        }
        return values;
    }

    private String order(Node decision) {
        return pending.object(graph, decision, Decision.DATE)
                        .map(Node::getLiteralLexicalForm)
                        .orElse("")
                + decision.getURI();
    }

    private boolean decided(Node one, Node other, Node verdict) {
        return about(one).stream()
                .anyMatch(decision -> has(decision, verdict) && about(other).contains(decision));
    }

    private Set<Node> about(Node thing) {
        Set<Node> decisions = new TreeSet<>((one, other) -> one.getURI().compareTo(other.getURI()));
        decisions.addAll(pending.subjects(graph, FusionTerms.DECIDED_OF, thing));
        decisions.addAll(pending.subjects(graph, FusionTerms.DECIDED_AGAINST, thing));
        return decisions;
    }

    private boolean has(Node decision, Node verdict) {
        return pending.object(graph, decision, FusionTerms.VERDICT_OF)
                .filter(verdict::equals)
                .isPresent();
    }

    /** All things that decisions are about, before and after the change. */
    Set<Node> subjects() {
        Set<Node> subjects = new TreeSet<>((one, other) -> one.getURI().compareTo(other.getURI()));
        for (Node property : List.of(FusionTerms.DECIDED_OF, FusionTerms.DECIDED_AGAINST)) {
            pending.find(graph, Node.ANY, property, Node.ANY).forEach(triple -> subjects.add(triple.getObject()));
            subjects.addAll(pending.objectsBefore(graph, property));
        }
        return subjects;
    }
}
