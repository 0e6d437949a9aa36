package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 *   <li>A gerund read as an adjective, "for blocking talks", ", possibly reopening talks": the noun is its object.
 * </ul>
 */
final class TreeRepair {
    private static final Set<String> LIGHT = Set.of("hold", "have", "make", "sign", "launch", "host", "conduct", "give");

    private static final Set<String> GERUND_PREPOSITIONS = Set.of("for", "by", "from", "without", "after", "before");

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
        repair.gerunds();
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

    private void gerunds() {
        for (Token token : sentence.tokens()) {
            int gerund = token.index();
            int noun = graph.governor(gerund);
            boolean adjective = token.tag().equals("VBG") && graph.relation(gerund).equals("amod") && noun > gerund;
            if (adjective && graph.governor(noun) >= 0 && opensClause(gerund - 1)) {
                set(gerund, graph.governor(noun), "advcl");
                set(noun, gerund, "obj");
                move(gerund - 1, gerund);
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
        return graph.token(at).word().equals(",") || GERUND_PREPOSITIONS.contains(graph.token(at).word().toLowerCase(Locale.ROOT));
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
        tree.removeIf(dependency -> dependency.dependent() == dependent);
        tree.add(new Dependency(governor, dependent, relation));
    }
}
