package org.chancery.repair;

import java.util.Locale;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Mends sentences that open with a dateline without a dash, whose place the parser takes for the subject: "OSLO, March
 * 3 Norway urged".
 */
final class DatelineRepair {
    private static final int COMMA = 1;
    private static final int DATE = 2;

    private DatelineRepair() {}

    /** {@code sentence} with a mended tree. */
    static Sentence repair(Sentence sentence) {
        Tree graph = new Tree(sentence);
        int subject = isDateline(graph) ? named(graph, 0) : -1;
        if (subject < 0) {
            return sentence;
        }
        int verb = graph.governor(0);
        TreeEditor tree = new TreeEditor(sentence);
        tree.set(subject, verb, "nsubj");
        tree.set(0, verb, "dep");
        tree.set(DATE, 0, "appos");
        graph.dependents(subject, "nummod").stream()
                .filter(year -> graph.token(year).entity().equals("DATE"))
                .forEach(year -> tree.set(year, DATE, "nummod"));
        for (int dependent : graph.dependents(0)) {
            if (dependent > subject) {
                tree.set(dependent, subject, graph.relation(dependent));
            }
        }
        for (int dependent : graph.dependents(DATE)) {
            if (dependent > subject) {
                tree.set(dependent, verb, graph.relation(dependent).startsWith("nmod") ? "obl" : "dep");
            }
        }
        return tree.sentence();
    }

    /** A place in capitals, a comma and a date, taken for the subject of a verb. */
    private static boolean isDateline(Tree graph) {
        if (graph.size() <= DATE + 1 || !graph.relation(0).equals("nsubj")) {
            return false;
        }
        Token place = graph.token(0);
        boolean capitals = place.word().length() > 1
                && place.word().equals(place.word().toUpperCase(Locale.ROOT))
                && place.isProperNoun();
        return capitals
                && graph.token(COMMA).word().equals(",")
                && graph.token(DATE).entity().equals("DATE");
    }

    /** The noun in apposition to the place or to the date behind it, or -1. */
    private static int named(Tree graph, int token) {
        for (int apposition : graph.dependents(token, "appos")) {
            boolean date = graph.token(apposition).entity().equals("DATE");
            int named = date ? named(graph, apposition) : apposition;
            if (named >= 0 && named < graph.governor(0)) {
                return named;
            }
        }
        return -1;
    }
}
