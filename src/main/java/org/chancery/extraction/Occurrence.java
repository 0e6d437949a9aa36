package org.chancery.extraction;

import java.util.Locale;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Status;
import org.chancery.syntax.Tree;

/**
 * Reads whether the text says of an event noun that it came about, did not, or was moved: "the visit will now be …".
 */
final class Occurrence {
    private final Lexicon lexicon;

    Occurrence(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Marks {@code draft}, whose standing is known. */
    void mark(Grammar grammar, Draft draft) {
        Tree graph = grammar.graph();
        int head = graph.firstConjunct(draft.trigger);
        int verb = graph.governor(head);
        if (!draft.isNoun() || verb < 0 || !graph.token(verb).isVerb()) {
            return;
        }
        boolean subject = graph.relation(head).startsWith("nsubj");
        boolean occurs = subject && isOneOf(graph, verb, "occurrence-verbs", "outcome-verbs", "carrying-verbs")
                || draft.support >= 0;
        boolean real = draft.status == Status.OCCURRED || draft.status == Status.ONGOING;
        draft.held = occurs && real;
        draft.awaited = subject && !real && !isOff(draft) && isOneOf(graph, verb, "occurrence-verbs");
        draft.failed = subject && isOff(draft) && isOneOf(graph, verb, "occurrence-verbs");
        draft.movedHere = occurs
                && graph.subtree(verb).stream()
                        .filter(word -> graph.relation(word).equals("advmod"))
                        .anyMatch(word -> lexicon.words("moving-adverbs")
                                .contains(graph.token(word).word().toLowerCase(Locale.ROOT)));
    }

    private static boolean isOff(Draft draft) {
        return draft.status == Status.DENIED || draft.status == Status.CANCELLED;
    }

    private boolean isOneOf(Tree graph, int verb, String... lists) {
        String lemma = graph.token(verb).lemma();
        for (String list : lists) {
            if (lexicon.words(list).contains(lemma)) {
                return true;
            }
        }
        return false;
    }
}
