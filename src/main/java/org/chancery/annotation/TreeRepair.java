package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Dependency;
import org.chancery.model.Sentence;
import org.chancery.model.SyntaxGraph;
import org.chancery.model.Token;

/**
 * Mends what the parser gets wrong in the same way again and again.
 *
 * <ul>
 *   <li>A reduced relative read as a clause of its own, "held a conversation focused on …": the noun is the object of the
 *       first verb, the participle modifies the noun.
 *   <li>"…, who offered …" with the pronoun as an apposition: the verb is a relative clause of the noun.
 * </ul>
 */
final class TreeRepair {
    private static final Set<String> LIGHT = Set.of("hold", "have", "make", "sign", "launch", "host", "conduct", "give");

    private final Sentence sentence;
    private final SyntaxGraph graph;
    private final List<Dependency> tree;

    private TreeRepair(Sentence sentence) {
        this.sentence = sentence;
        this.graph = new SyntaxGraph(sentence);
        this.tree = new ArrayList<>(sentence.basic());
    }

    /** {@code sentence} with a mended tree. */
    static Sentence repair(Sentence sentence) {
        TreeRepair repair = new TreeRepair(sentence);
        repair.reducedRelatives();
        repair.relativePronouns();
        return new Sentence(
                sentence.index(),
                sentence.paragraph(),
                sentence.headline(),
                sentence.span(),
                sentence.tokens(),
                repair.tree,
                sentence.enhanced(),
                sentence.times());
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
                    && LIGHT.contains(graph.token(outer).lemma())
                    && graph.dependents(outer, "obj").isEmpty()) {
                set(noun, outer, "obj");
                set(verb, noun, "acl");
            }
        }
    }

    private void relativePronouns() {
        for (Token token : sentence.tokens()) {
            int pronoun = token.index();
            int verb = graph.dependent(pronoun, "acl", "acl:relcl");
            if (token.tag().startsWith("W") && graph.relation(pronoun).equals("appos") && verb >= 0) {
                set(verb, graph.governor(pronoun), "acl:relcl");
                set(pronoun, verb, "nsubj");
            }
        }
    }

    private void set(int dependent, int governor, String relation) {
        tree.removeIf(dependency -> dependency.dependent() == dependent);
        tree.add(new Dependency(governor, dependent, relation));
    }
}
