package org.chancery.linking;

import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Label;
import org.chancery.syntax.Tree;

/**
 * Offices that are only sought or meant for somebody: "candidate for president", "the secretary of state nominee", "his
 * pick to be foreign minister".
 */
final class SoughtOffice {
    private static final Set<String> MARKERS = Set.of("for", "as", "to");

    private final Tree graph;
    private final Set<String> seeking;
    private final Set<String> seekers;
    private final Set<String> notHeld;

    SoughtOffice(Tree graph, Lexicon lexicon) {
        this.graph = graph;
        this.seeking = lexicon.words("candidacy-nouns");
        this.seekers = lexicon.words("seekers");
        this.notHeld = lexicon.words("not-held");
    }

    /** Whether {@code office}, in the phrase that begins at token {@code first}, is held by nobody. */
    boolean isSought(Label office, int first) {
        return notHeld.contains(word(first - 1))
                || word(first - 2).equals("-") && notHeld.contains(word(first - 3) + "-" + word(first - 1))
                || word(first - 1).startsWith("ex-")
                || seekers.contains(word(office.last() + 1))
                || isMeant(office);
    }

    private boolean isMeant(Label office) {
        int head = graph.head(office.first(), office.last());
        int governor = graph.governor(head);
        if (governor < 0) {
            return false;
        }
        boolean marked = graph.marker(head) != null && MARKERS.contains(graph.marker(head));
        boolean to = graph.dependents(head, "mark").stream()
                .anyMatch(token -> word(token).equals("to"));
        return (marked || to) && seeking.contains(graph.token(governor).lemma().toLowerCase(Locale.ROOT));
    }

    private String word(int token) {
        return token < 0 || token >= graph.size()
                ? "."
                : graph.token(token).word().toLowerCase(Locale.ROOT);
    }
}
