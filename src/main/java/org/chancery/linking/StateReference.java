package org.chancery.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Mention;
import org.chancery.syntax.Tree;

/**
 * Which state "the country", "the regime" points back to: the only one named before it in its sentence, else in the
 * sentence before, else the one that the article is about; where there is doubt, none.
 */
final class StateReference {
    private final Discourse discourse;
    private final List<Tree> graphs;
    private final BodyChoice choice;
    private final StateContext context;

    StateReference(Discourse discourse, List<Tree> graphs, BodyChoice choice, StateContext context) {
        this.discourse = discourse;
        this.graphs = graphs;
        this.choice = choice;
        this.context = context;
    }

    /** The state that the noun at {@code token} means, or null. */
    String of(int sentence, int token) {
        int bearer = bearer(graphs.get(sentence), token);
        if (bearer >= 0) {
            return only(under(sentence, bearer, token));
        }
        int doer = doer(graphs.get(sentence), token);
        Set<String> here = named(sentence, token);
        Set<String> doers = here.isEmpty() || doer < 0 ? Set.of() : under(sentence, doer);
        here.removeAll(doers);
        if (!here.isEmpty()) {
            return only(here);
        }
        Set<String> before = sentence == 0
                ? Set.of()
                : named(sentence - 1, graphs.get(sentence - 1).size());
        String state = before.size() == 1 ? only(before) : context.main();
        return state == null || doers.contains(state) ? null : state;
    }

    private static String only(Set<String> states) {
        return states.size() == 1 ? states.iterator().next() : null;
    }

    /** The states and capitals, and the states by their adjectives, before {@code token}. */
    private Set<String> named(int sentence, int token) {
        Set<String> states = new LinkedHashSet<>();
        for (Mention mention : discourse.mentions()) {
            if (mention.sentence() == sentence && mention.last() < token) {
                add(states, mention);
            }
        }
        return states;
    }

    /** Whose country it is: "the minister, whose country …"; or -1. */
    private static int bearer(Tree graph, int token) {
        boolean whose = graph.dependents(token, "nmod:poss").stream()
                .anyMatch(word -> graph.token(word).lemma().equals("whose"));
        for (int at : whose ? graph.path(token) : List.<Integer>of()) {
            if (graph.relation(at).startsWith("acl")) {
                return graph.governor(at);
            }
        }
        return -1;
    }

    private Set<String> under(int sentence, int head) {
        return under(sentence, head, graphs.get(sentence).size());
    }

    /** The states in the words under {@code head}, before {@code end}. */
    private Set<String> under(int sentence, int head, int end) {
        Set<String> states = new LinkedHashSet<>();
        for (Mention mention : discourse.mentions()) {
            if (mention.sentence() == sentence
                    && mention.last() < end
                    && graphs.get(sentence).dominates(head, mention.head())) {
                add(states, mention);
            }
        }
        return states;
    }

    private void add(Set<String> states, Mention mention) {
        boolean named = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.DEMONYM;
        String state = choice.asBody(mention.entity());
        if (named && state.startsWith("state/")) {
            states.add(state);
        }
    }

    /**
     * Who deals with the country, and so is another: the subject of the clause in which {@code token} is no subject, or
     * the owner of the noun above it, as in "his visit to the country"; or -1.
     */
    private static int doer(Tree graph, int token) {
        for (int at : graph.path(token)) {
            int doer = at == token ? -1 : graph.dependent(at, "nsubj", "nmod:poss");
            if (doer >= 0 && doer != token || graph.relation(at).matches("nsubj.*|ccomp|acl.*|advcl.*")) {
                return doer;
            }
        }
        return -1;
    }
}
