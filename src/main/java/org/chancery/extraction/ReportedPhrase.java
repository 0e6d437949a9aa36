package org.chancery.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Span;
import org.chancery.model.SyntaxGraph;

/** What a verb reports without a clause: "promised to return", "urged Oslo to wait", "condemned the raid", "called for calm". */
final class ReportedPhrase {
    private ReportedPhrase() {}

    /** The part reported under {@code verb} in one of the ways that it {@code takes}; empty where there is none. */
    static List<Span> of(Grammar grammar, int verb, Set<String> takes, String text) {
        SyntaxGraph graph = grammar.graph();
        List<Integer> heads = new ArrayList<>();
        if (takes.contains("infinitive")) {
            graph.dependents(verb, "xcomp", "advcl", "ccomp").stream()
                    .filter(clause -> clause > verb && isInfinitive(graph, clause))
                    .limit(1)
                    .forEach(heads::add);
        }
        for (int dependent : graph.dependents(verb, "obl", "nmod", "advcl")) {
            String marker = String.valueOf(graph.marker(dependent));
            if (dependent > verb && takes.contains(marker)) {
                heads.add(dependent);
            }
        }
        boolean object = takes.contains("object") || !heads.isEmpty() && takes.contains("infinitive");
        if (object) {
            (grammar.isPassive(verb) ? grammar.object(verb) : graph.dependents(verb, "obj")).forEach(heads::add);
        }
        return heads.isEmpty() ? List.of() : parts(graph, verb, heads, text);
    }

    private static List<Span> parts(SyntaxGraph graph, int verb, List<Integer> heads, String text) {
        BitSet content = new BitSet();
        for (int head : heads) {
            content.or(graph.subtree(head, dependent -> dependent == verb || graph.dominates(dependent, verb)));
        }
        int after = content.nextSetBit(verb);
        if (after >= 0) {
            content.clear(0, verb);
            content.set(after, content.length());
            while (isPreposition(graph, after)) {
                content.clear(after++);
            }
        }
        return ContentParts.of(graph, content, text);
    }

    private static boolean isPreposition(SyntaxGraph graph, int token) {
        return graph.token(token).tag().equals("IN") && graph.relation(token).matches("case|mark");
    }

    private static boolean isInfinitive(SyntaxGraph graph, int verb) {
        return graph.dependents(verb, "mark").stream().anyMatch(mark -> graph.token(mark).tag().equals("TO"));
    }
}
