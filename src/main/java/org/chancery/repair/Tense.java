package org.chancery.repair;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/** Whether the clause of a time looks back or ahead. */
enum Tense {
    PAST,
    FUTURE,
    OPEN;

    private static final Set<String> AHEAD =
            Set.of("will", "'ll", "wo", "shall", "would", "may", "might", "should", "must");
    private static final List<String> LIMITS = List.of("by", "until", "till");

    /** The tense of the clause in which {@code token} stands. */
    static Tense of(Tree graph, int token, Lexicon lexicon) {
        int first = graph.governor(token);
        boolean limit = LIMITS.contains(String.valueOf(graph.marker(token)));
        if (limit && (first < 0 || !hasAuxiliary(graph, first, "had"))) {
            return FUTURE;
        }
        int verb = first >= 0 && graph.token(first).isNoun() ? graph.governor(first) : first;
        boolean moved = verb >= 0
                && "to".equals(graph.marker(token))
                && lexicon.words("moves-day").contains(graph.token(verb).lemma());
        if (moved) {
            return FUTURE;
        }
        // "they asked him to testify on Friday" may have been before that day or not
        boolean infinitive = first >= 0 && graph.isInfinitive(first);
        for (int at = first; at >= 0; at = graph.governor(at)) {
            Tense tense = at(graph, at, at == first, lexicon);
            if (tense != OPEN) {
                return infinitive && tense == PAST ? OPEN : tense;
            }
        }
        return OPEN;
    }

    private static Tense at(Tree graph, int token, boolean direct, Lexicon lexicon) {
        Token word = graph.token(token);
        boolean verbal = word.isVerb() || word.tag().startsWith("JJ");
        if (verbal
                && (lexicon.words("expects").contains(word.lemma())
                        || !direct && lexicon.words("commits-to").contains(word.lemma()))) {
            return FUTURE;
        }
        for (int auxiliary : graph.dependents(token, "aux", "aux:pass", "cop")) {
            String form = graph.token(auxiliary).word().toLowerCase(Locale.ROOT);
            if (AHEAD.contains(form)) {
                return FUTURE;
            }
            if (direct
                    && graph.relation(auxiliary).equals("aux:pass")
                    && graph.token(auxiliary).tag().matches("VBZ|VBP")) {
                return FUTURE;
            }
            if (graph.token(auxiliary).tag().equals("VBD") || form.matches("has|have|'ve")) {
                return PAST;
            }
        }
        return switch (word.tag()) {
            case "VBD" -> PAST;
            case "VBG" -> graph.dependents(token, "aux").isEmpty() ? OPEN : FUTURE;
            case "VBN" -> graph.dependent(token, "aux", "aux:pass") < 0 ? PAST : OPEN;
            case "VBZ", "VBP" -> !direct ? OPEN : word.lemma().matches("say|report|tell|show|warn") ? PAST : FUTURE;
            default -> OPEN;
        };
    }

    private static boolean hasAuxiliary(Tree graph, int verb, String form) {
        return graph.dependents(verb, "aux").stream()
                .anyMatch(auxiliary -> graph.token(auxiliary).word().equalsIgnoreCase(form));
    }
}
