package org.chancery.repair;

import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Mends what the parser gets wrong in the same way again and again.
 *
 * <ul>
 *   <li>A reduced relative read as a clause of its own, "held a conversation focused on …": the noun is the object of
 *       the first verb, the participle modifies the noun.
 *   <li>"…, who offered …" with the pronoun as an apposition: the verb is a relative clause of the noun.
 *   <li>A gerund read as an adjective, "for blocking talks", ", possibly reopening talks", "Using Twitter, …": the noun
 *       is its object.
 * </ul>
 */
final class TreeRepair {
    private static final Set<String> GERUND_PREPOSITIONS = Set.of("for", "by", "from", "without", "after", "before");

    private final Sentence sentence;
    private final Tree graph;
    private final TreeEditor tree;
    private final Lexicon lexicon;

    private TreeRepair(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.graph = new Tree(sentence);
        this.tree = new TreeEditor(sentence);
        this.lexicon = lexicon;
    }

    /** {@code sentence} with a mended tree. */
    static Sentence repair(Sentence sentence, Lexicon lexicon) {
        TreeRepair repair = new TreeRepair(sentence, lexicon);
        repair.reducedRelatives();
        repair.relativePronouns();
        repair.gerunds();
        repair.coordination();
        repair.circumstances();
        repair.days();
        return repair.tree.sentence();
    }

    private void reducedRelatives() {
        for (Token token : sentence.tokens()) {
            int verb = token.index();
            int noun = graph.dependent(verb, "nsubj");
            int outer = graph.governor(verb);
            if (graph.relation(verb).equals("ccomp")
                    && (token.tag().equals("VBD") || token.tag().equals("VBN"))
                    && noun == verb - 1
                    && outer >= 0
                    && outer < noun
                    && lexicon.words("light-verbs").contains(graph.token(outer).lemma())
                    && graph.dependents(outer, "obj").isEmpty()) {
                set(noun, outer, "obj");
                set(verb, noun, "acl");
            }
        }
    }

    private void relativePronouns() {
        for (Token token : sentence.tokens()) {
            int pronoun = token.index();
            int verb = graph.dependent(pronoun, "acl", "acl:relcl", "dep");
            if (token.tag().startsWith("W") && graph.relation(pronoun).equals("appos") && verb >= 0) {
                set(verb, graph.governor(pronoun), "acl:relcl");
                set(pronoun, verb, "nsubj");
            }
        }
    }

    /** A noun hung on "and" is a conjunct. */
    private void coordination() {
        for (Token token : sentence.tokens()) {
            int and = graph.governor(token.index());
            boolean stray = and >= 0
                    && token.isNoun()
                    && graph.relation(token.index()).equals("dep")
                    && graph.token(and).tag().equals("CC")
                    && and > 0
                    && graph.token(and - 1).isNoun();
            if (stray) {
                set(token.index(), and - 1, "conj");
            }
        }
    }

    /**
     * "While outlining …", and what follows a closing quote, belong to the main clause, not to an infinitive or the
     * quote.
     */
    private void circumstances() {
        for (Token token : sentence.tokens()) {
            int verb = token.index();
            int above = graph.governor(verb);
            boolean joined = token.tag().matches("VB[DZP]")
                    && verb > 0
                    && graph.token(verb - 1).word().equals("and");
            if (!token.tag().equals("VBG") && !joined || above < 0 || above > verb) {
                continue;
            }
            int border = joined ? verb - 2 : verb - 1;
            boolean meanwhile = "while".equals(graph.marker(verb)) && graph.isInfinitive(above);
            boolean leavesQuote =
                    border > 0 && isClosingQuote(border) && opening(border) >= 0 && above > opening(border);
            int main = above;
            while (main >= 0
                    && (meanwhile && !isFinite(main)
                            || leavesQuote && main > opening(border)
                            || leavesQuote && !isReporting(main) && graph.governor(main) >= 0)) {
                main = graph.governor(main);
            }
            if ((meanwhile || leavesQuote) && main >= 0) {
                set(verb, main, joined ? "conj" : "advcl");
            }
        }
    }

    /** "On Thursday to explain": the day is not who explains. */
    private void days() {
        for (Token token : sentence.tokens()) {
            int verb = graph.governor(token.index());
            boolean misread = verb >= 0
                    && token.entity().equals("DATE")
                    && graph.relation(token.index()).equals("nsubj")
                    && graph.isInfinitive(verb)
                    && graph.governor(verb) >= 0;
            if (misread) {
                set(token.index(), graph.governor(verb), "obl");
                if (token.index() > 0 && graph.token(token.index() - 1).tag().equals("IN")) {
                    set(token.index() - 1, token.index(), "case");
                }
            }
        }
    }

    private boolean isReporting(int token) {
        return graph.dependent(token, "ccomp") >= 0 && graph.relation(token).equals("root");
    }

    private boolean isClosingQuote(int token) {
        return graph.token(token).word().equals("\"")
                || token > 0
                        && graph.token(token).word().equals(",")
                        && graph.token(token - 1).word().equals("\"");
    }

    /** The quote that opens what is closed at {@code close}, or -1. */
    private int opening(int close) {
        for (int token = close - 2; token >= 0; token--) {
            if (graph.token(token).word().equals("\"")) {
                return token;
            }
        }
        return -1;
    }

    private boolean isFinite(int token) {
        return graph.token(token).isVerb() && !graph.isInfinitive(token);
    }

    private void gerunds() {
        for (Token token : sentence.tokens()) {
            int gerund = token.index();
            int noun = graph.governor(gerund);
            boolean adjective =
                    token.tag().equals("VBG") && graph.relation(gerund).equals("amod") && noun > gerund;
            boolean first = gerund == 0
                    && noun + 1 < graph.size()
                    && graph.token(noun + 1).word().equals(",");
            if (adjective && graph.governor(noun) >= 0 && (first || opensClause(gerund - 1))) {
                set(gerund, graph.governor(noun), "advcl");
                set(noun, gerund, "obj");
                if (!first) {
                    move(gerund - 1, gerund);
                }
            }
        }
    }

    private boolean opensClause(int token) {
        int at = token;
        while (at > 0 && graph.token(at).tag().equals("RB")) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        return graph.token(at).word().equals(",")
                || GERUND_PREPOSITIONS.contains(graph.token(at).word().toLowerCase(Locale.ROOT));
    }

    /** The preposition or adverb before a gerund goes with it. */
    private void move(int token, int gerund) {
        if (graph.token(token).tag().equals("IN")) {
            set(token, gerund, "mark");
        } else if (graph.token(token).tag().equals("RB")) {
            set(token, gerund, "advmod");
        }
    }

    private void set(int dependent, int governor, String relation) {
        tree.set(dependent, governor, relation);
    }
}
