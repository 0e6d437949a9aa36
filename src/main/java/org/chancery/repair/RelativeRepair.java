package org.chancery.repair;

import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Mends relative clauses whose verb the parser takes for a noun, "President Kovac, who volunteered to host the talks",
 * and clauses that it takes for relative ones, "the accusation that Norway attacked Chad".
 */
final class RelativeRepair {
    private RelativeRepair() {}

    /** {@code sentence} with a mended tree. */
    static Sentence repair(Sentence sentence) {
        Tree graph = new Tree(sentence);
        TreeEditor tree = new TreeEditor(sentence);
        for (Token token : sentence.tokens()) {
            int inner = token.index();
            int verb = graph.dependent(inner, "nsubj");
            int pronoun = verb - 1;
            boolean misread = pronoun >= 0
                    && graph.token(verb).isVerb()
                    && graph.token(pronoun).tag().equals("WP")
                    && graph.governor(pronoun) == inner
                    && verb + 2 == inner
                    && graph.token(verb + 1).tag().equals("TO");
            if (misread) {
                tree.set(verb, graph.governor(inner), graph.relation(inner));
                tree.set(pronoun, verb, "nsubj");
                tree.set(inner, verb, "xcomp");
            }
            int person = person(graph, token);
            if (person >= 0) {
                int clause = graph.governor(inner);
                tree.set(clause, person, "acl:relcl");
            }
            if (isSecondObject(graph, token)) {
                int clause = graph.governor(inner);
                tree.set(inner, clause, "mark");
                tree.set(clause, graph.governor(clause), "acl");
            }
        }
        return tree.sentence();
    }

    /** The person before the comma, where the tree hangs ", who …" on a thing further off; or -1. */
    private static int person(Tree graph, Token who) {
        int clause = graph.governor(who.index());
        int before = who.index() - 2;
        boolean relative = before >= 0
                && who.lemma().equals("who")
                && graph.relation(clause).equals("acl:relcl")
                && graph.token(before + 1).word().equals(",");
        int noun = relative ? graph.governor(clause) : -1;
        boolean apart = noun >= 0
                && noun < before
                && graph.token(noun).entity().equals("O")
                && graph.token(before).entity().equals("PERSON")
                && graph.dominates(noun, before);
        return apart && !graph.dominates(clause, before) ? before : -1;
    }

    /** A "that" which cannot stand for the noun before it, for its clause has an object of its own. */
    private static boolean isSecondObject(Tree graph, Token word) {
        int clause = graph.governor(word.index());
        return word.word().equals("that")
                && graph.relation(word.index()).equals("obj")
                && graph.relation(clause).equals("acl:relcl")
                && graph.dependents(clause, "obj").size() > 1;
    }
}
