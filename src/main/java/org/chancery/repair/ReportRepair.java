package org.chancery.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Mends reported clauses that stand without "that".
 *
 * <ul>
 *   <li>"Malta warned the plan to tax oil could hurt trade": what warns is the main verb, the plan is what could hurt.
 *   <li>"Officials agree Malta has left": Malta is agreed to have left, nobody agrees with it.
 *   <li>"A step that Malta has warned could hurt trade": trade is what is hurt.
 *   <li>"Malta warned Chile it may leave": Chile is warned of that.
 *   <li>"Reports that Malta could sell": "that" is no pronoun.
 * </ul>
 */
final class ReportRepair {
    private final Sentence sentence;
    private final Tree graph;
    private final TreeEditor tree;
    private final Lexicon lexicon;

    private ReportRepair(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.graph = new Tree(sentence);
        this.tree = new TreeEditor(sentence);
        this.lexicon = lexicon;
    }

    /** {@code sentence} with a mended tree. */
    static Sentence repair(Sentence sentence, Lexicon lexicon) {
        ReportRepair repair = new ReportRepair(sentence, lexicon);
        for (Token token : sentence.tokens()) {
            repair.inverted(token.index());
            repair.subordinate(token.index());
            repair.gapped(token.index());
            repair.that(token.index());
            repair.apart(token.index());
        }
        return repair.tree.sentence();
    }

    private void inverted(int verb) {
        int subject = graph.dependent(verb, "csubj");
        if (subject >= 0 && graph.relation(verb).equals("root")) {
            List<Integer> outers = new ArrayList<>(List.of(subject));
            outers.addAll(graph.dependents(subject, "advcl"));
            outers.stream()
                    .filter(outer -> isReported(verb, outer, graph.dependent(outer, "obj")))
                    .findFirst()
                    .ifPresent(outer -> turn(verb, subject, outer));
        }
    }

    private boolean isReported(int verb, int outer, int object) {
        return object > outer
                && object < verb
                && lexicon.words("tells-in-clause").contains(graph.token(outer).lemma())
                && graph.dependent(outer, "nsubj") >= 0
                && graph.dependents(verb, "aux").stream().anyMatch(aux -> aux > object);
    }

    private void turn(int verb, int subject, int outer) {
        int object = graph.dependent(outer, "obj");
        tree.set(subject, -1, "root");
        tree.set(verb, outer, "ccomp");
        tree.set(object, verb, "nsubj");
        graph.dependents(outer, "xcomp").forEach(infinitive -> tree.set(infinitive, object, "acl"));
    }

    /** "Malta warned Chile it may leave": what it was warned of. */
    private void apart(int verb) {
        int outer = graph.governor(verb);
        int subject = graph.dependent(verb, "nsubj");
        int object = outer < 0 ? -1 : graph.dependent(outer, "obj", "iobj");
        boolean told = object > outer
                && subject == object + 1
                && graph.relation(verb).equals("parataxis")
                && graph.dependent(outer, "ccomp") < 0
                && lexicon.words("tells-person").contains(graph.token(outer).lemma());
        if (told) {
            tree.set(verb, outer, "ccomp");
        }
    }

    /** "Officials agree Malta has left": Malta is who has left. */
    private void subordinate(int verb) {
        for (int outer : graph.dependents(verb, "advcl")) {
            int object = graph.dependent(outer, "obj");
            boolean reported = object > outer
                    && object + 1 < verb
                    && lexicon.words("tells-in-clause")
                            .contains(graph.token(outer).lemma())
                    && graph.dependent(outer, "nsubj") >= 0
                    && graph.dependent(verb, "nsubj") < 0
                    && graph.governor(object + 1) == verb
                    && graph.relation(object + 1).startsWith("aux");
            if (reported) {
                tree.set(outer, graph.governor(verb), graph.relation(verb));
                tree.set(verb, outer, "ccomp");
                tree.set(object, verb, "nsubj");
            }
        }
    }

    private void that(int verb) {
        int outer = graph.governor(verb);
        boolean clause = outer >= 0 && graph.relation(verb).equals("ccomp") && graph.dependent(verb, "nsubj") >= 0;
        graph.dependents(verb, "dep").stream()
                .filter(word ->
                        clause && word > outer && graph.token(word).word().equals("that"))
                .forEach(word -> tree.set(word, verb, "mark"));
    }

    private void gapped(int verb) {
        int outer = graph.governor(verb);
        boolean gap = outer >= 0
                && Set.of("dep", "ccomp").contains(graph.relation(verb))
                && lexicon.words("tells-in-clause").contains(graph.token(outer).lemma())
                && graph.dependent(verb, "nsubj", "obj") < 0
                && verb == outer + 2
                && graph.token(outer + 1).tag().equals("MD");
        if (gap) {
            tree.set(verb, outer, "ccomp");
            graph.dependents(outer, "obj", "obl").stream()
                    .filter(word -> word > verb)
                    .forEach(word -> tree.set(word, verb, graph.relation(word)));
        }
    }
}
