package org.chancery.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Span;
import org.chancery.syntax.Tree;

/**
 * What a verb reports without a clause: "promised to return", "urged Oslo to wait", "condemned the raid", "called for
 * calm".
 */
final class ReportedPhrase {
    private ReportedPhrase() {}

    /** The part reported under {@code verb} in one of the ways that it {@code takes}; empty where there is none. */
    static List<Span> of(Grammar grammar, int verb, Set<String> takes, String text) {
        Tree graph = grammar.graph();
        List<Integer> heads = new ArrayList<>();
        if (takes.contains("infinitive")) {
            graph.dependents(verb, "xcomp", "advcl", "ccomp").stream()
                    .filter(clause -> clause > verb && graph.isInfinitive(clause))
                    .limit(1)
                    .forEach(heads::add);
        }
        for (int dependent : graph.dependents(verb, "obl", "nmod", "advcl")) {
            String marker = String.valueOf(graph.marker(dependent));
            boolean when = graph.token(dependent).entity().matches("DATE|TIME|DURATION");
            if (dependent > verb && takes.contains(marker) && !when) {
                heads.add(dependent);
            }
        }
        boolean calledUpon = takes.contains("infinitive") && takes.contains("upon");
        boolean calledSomebody = calledUpon && graph.dependent(verb, "obj") >= 0;
        if (calledSomebody || calledUpon && heads.stream().allMatch(head -> graph.isInfinitive(head))) {
            return List.of();
        }
        boolean naming = takes.contains("name") && isNaming(graph, verb);
        if (naming) {
            graph.dependents(verb, "xcomp", "obl", "ccomp").stream()
                    .filter(name -> name > verb && !graph.isInfinitive(name))
                    .filter(name -> !graph.relation(name).startsWith("obl") || "as".equals(graph.marker(name)))
                    .forEach(heads::add);
        }
        boolean object = naming || takes.contains("object") || !heads.isEmpty() && takes.contains("infinitive");
        if (object) {
            (grammar.isPassive(verb) ? grammar.object(verb) : graph.dependents(verb, "obj")).forEach(heads::add);
        }
        boolean named = !takes.contains("object")
                || heads.stream()
                        .anyMatch(head ->
                                graph.relation(head).matches("obj|nsubj:pass|conj") || graph.isInfinitive(head));
        return named && !heads.isEmpty() ? parts(graph, verb, heads, text) : List.of();
    }

    private static List<Span> parts(Tree graph, int verb, List<Integer> heads, String text) {
        BitSet content = new BitSet();
        for (int head : heads) {
            content.or(graph.subtree(head, dependent -> dependent == verb || graph.dominates(dependent, verb)));
        }
        int after = content.nextSetBit(verb);
        if (after >= 0) {
            content.clear(0, verb);
            content.set(after, content.length());
            lengthen(graph, verb, content);
            while (isPreposition(graph, after)) {
                content.clear(after++);
            }
        }
        return ContentParts.of(graph, content, text);
    }

    /** "Called the charge 'absurd'", "described it as useless": what something is called, and not who was called. */
    private static boolean isNaming(Tree graph, int verb) {
        List<Integer> objects = graph.dependents(verb, "obj");
        boolean second = objects.size() > 1
                || graph.dependents(verb, "obl").stream().anyMatch(as -> "as".equals(graph.marker(as)))
                || graph.dependents(verb, "xcomp").stream().anyMatch(name -> name > verb && !graph.isInfinitive(name));
        int last = objects.isEmpty() ? -1 : graph.subtree(objects.get(0)).length();
        boolean quote =
                last > verb && last < graph.size() && graph.token(last).tag().matches("``|''")
                        || !objects.isEmpty()
                                && graph.subtree(objects.get(0)).stream()
                                        .anyMatch(token -> token > verb + 1
                                                && graph.token(token).tag().equals("``"));
        return second && !objects.isEmpty() || quote;
    }

    /**
     * "Readiness to mediate", "plans this week to give": an infinitive behind belongs to the noun, wherever it hangs.
     */
    private static void lengthen(Tree graph, int verb, BitSet content) {
        int next = content.length();
        boolean infinitive =
                next + 1 < graph.size() && graph.token(next).tag().equals("TO") && graph.governor(next) > next;
        if (infinitive && graph.dominates(verb, next)) {
            BitSet clause = graph.subtree(graph.governor(next), dependent -> dependent < next);
            clause.clear(0, next);
            content.set(next, clause.length());
        }
    }

    private static boolean isPreposition(Tree graph, int token) {
        return graph.token(token).tag().equals("IN") && graph.relation(token).matches("case|mark");
    }
}
