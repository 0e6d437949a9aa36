package org.chancery.repair;

import org.chancery.knowledge.Lexicon;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Mends finite verbs that the parser reads as adjectives of their objects.
 *
 * <ul>
 *   <li>"Said Peru detained monks": Peru detained them.
 *   <li>"Peru test-fired a missile", "workers from Oxfam gave food": the main verb.
 *   <li>"Hackers tied to Peru attacked banks": they attacked, and are tied to Peru.
 * </ul>
 */
final class FiniteRepair {
    private final Tree graph;
    private final TreeEditor tree;
    private final Lexicon lexicon;

    private FiniteRepair(Sentence sentence, Lexicon lexicon) {
        this.graph = new Tree(sentence);
        this.tree = new TreeEditor(sentence);
        this.lexicon = lexicon;
    }

    /** {@code sentence} with a mended tree. */
    static Sentence repair(Sentence sentence, Lexicon lexicon) {
        FiniteRepair repair = new FiniteRepair(sentence, lexicon);
        for (Token token : sentence.tokens()) {
            repair.finite(token.index());
        }
        return repair.tree.sentence();
    }

    /** A finite verb read as an adjective of its object. */
    private void finite(int verb) {
        int object = graph.governor(verb);
        if (object <= verb
                || !graph.relation(verb).equals("amod")
                || !graph.token(verb).tag().matches("VB[DN]")) {
            return;
        }
        int outer = graph.governor(object);
        int name = graph.dependents(object, "compound").stream()
                .filter(word -> word < verb)
                .reduce((earlier, later) -> later)
                .orElse(-1);
        if (isSaidOf(name, verb, object)) {
            tree.set(verb, outer, "ccomp");
            adopt(name, verb, object);
        } else if (outer >= 0 && outer < verb && isHeadless(outer, verb, object)) {
            tree.set(verb, -1, "root");
            tree.set(outer, verb, "nsubj");
            tree.set(object, verb, "obj");
            if (name == verb - 1) {
                tree.set(name, outer, "nmod");
                tree.set(graph.dependent(object, "case"), name, "case");
            }
            graph.dependents(object, "obl").forEach(phrase -> tree.set(phrase, verb, "obl"));
        } else if (outer >= 0 && isReducedBefore(outer, verb, object)) {
            int subject = graph.dependent(outer, "nsubj");
            tree.set(verb, -1, "root");
            tree.set(subject, verb, "nsubj");
            tree.set(outer, subject, "acl");
            tree.set(object, verb, "obj");
        }
    }

    /** "Said Peru detained monks". */
    private boolean isSaidOf(int name, int verb, int object) {
        int outer = graph.governor(object);
        return outer >= 0
                && outer < name
                && name == verb - 1
                && graph.dependent(object, "det") < 0
                && graph.relation(object).equals("obj")
                && !graph.token(name).entity().equals("O")
                && lexicon.words("tells-fact").contains(graph.token(outer).lemma());
    }

    private void adopt(int name, int verb, int object) {
        tree.set(name, verb, "nsubj");
        tree.set(object, verb, "obj");
        graph.dependents(object, "compound").stream()
                .filter(word -> word < name)
                .forEach(word -> tree.set(word, name, "compound"));
    }

    /** "Peru fired a shot", "workers from Oxfam gave food": a sentence whose verb was not found. */
    private boolean isHeadless(int outer, int verb, int object) {
        int preposition = graph.dependent(object, "case");
        boolean article = graph.dependent(object, "det") > verb
                && graph.token(outer).isProperNoun()
                && graph.relation(object).equals("dep");
        boolean phrase = preposition > outer
                && preposition < verb - 1
                && graph.relation(object).equals("nmod")
                && graph.governor(verb - 1) == object
                && graph.relation(verb - 1).equals("compound")
                && !graph.token(verb - 1).entity().equals("O");
        return graph.relation(outer).equals("root") && graph.token(outer).isNoun() && (article || phrase);
    }

    /** "Hackers tied to Peru attacked banks": the first one describes the hackers. */
    private boolean isReducedBefore(int outer, int verb, int object) {
        return graph.relation(outer).equals("root")
                && graph.token(outer).tag().equals("VBN")
                && graph.token(verb).tag().equals("VBD")
                && graph.relation(object).equals("obj")
                && graph.dependent(outer, "nsubj") == outer - 1
                && graph.dependent(outer, "aux", "aux:pass", "cop") < 0;
    }
}
