package org.chancery.repair;

import java.util.List;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Mends coordinations whose first name the parser hangs under the last word as if it were a part of its name.
 *
 * <ul>
 *   <li>"Chile and South American nations": Chile is one side; but "U.S. and Korean officials" are all officials.
 *   <li>"The government and Islamist rebels": two sides.
 *   <li>"Mr Rossi and his Spanish counterpart Ana Ruiz": two people.
 *   <li>"Mr Rossi and visiting minister Ana Ruiz": who visits is the second one, not the first.
 *   <li>"His counterpart along with two generals": all of them.
 * </ul>
 */
final class CoordinationRepair {
    private final Sentence sentence;
    private final Tree graph;
    private final TreeEditor tree;

    private CoordinationRepair(Sentence sentence) {
        this.sentence = sentence;
        this.graph = new Tree(sentence);
        this.tree = new TreeEditor(sentence);
    }

    /** {@code sentence} with a mended tree. */
    static Sentence repair(Sentence sentence) {
        CoordinationRepair repair = new CoordinationRepair(sentence);
        sentence.tokens().stream()
                .filter(token ->
                        token.isNoun() && repair.graph.relation(token.index()).equals("compound"))
                .forEach(token -> repair.split(token.index()));
        sentence.tokens().stream()
                .filter(token -> token.tag().equals("VBG")
                        && repair.graph.relation(token.index()).equals("conj"))
                .forEach(token -> repair.describe(token.index()));
        sentence.tokens().stream()
                .filter(token -> repair.graph.relation(token.index()).equals("nmod"))
                .forEach(token -> repair.join(token.index()));
        return repair.tree.sentence();
    }

    private void split(int first) {
        int last = graph.governor(first);
        int second = graph.dependent(first, "conj");
        if (second <= first || second >= last) {
            return;
        }
        boolean sides = isPlace(first)
                && graph.token(last).tag().equals("NNS")
                && graph.token(second).word().matches("[A-Z].*(an|ese|ish|ic|i)");
        boolean people = isPerson(first)
                && isPerson(last)
                && graph.token(second).tag().equals("NN")
                && graph.dependent(second, "nmod:poss") >= 0;
        boolean groups = graph.token(first).tag().equals("NN")
                && graph.token(second).tag().equals("JJ")
                && graph.token(last).tag().equals("NNS")
                && graph.dependent(first, "det", "nmod:poss") >= 0;
        if (sides || people || groups) {
            int and = graph.dependent(second, "cc");
            tree.set(first, graph.governor(last), graph.relation(last));
            tree.set(last, first, "conj");
            tree.set(second, last, people ? "compound" : "amod");
            if (and >= 0) {
                tree.set(and, last, "cc");
            }
        }
    }

    /** "Along with" and "together with" behind a noun are as good as "and". */
    private void join(int noun) {
        int first = graph.governor(noun);
        boolean joined =
                List.of("along with", "together with", "as well as").contains(String.valueOf(graph.marker(noun)))
                        && graph.token(first).isNoun()
                        && first < noun;
        if (joined) {
            tree.set(noun, first, "conj");
            tree.set(graph.dependent(noun, "case"), noun, "cc");
            graph.dependents(noun, "conj").forEach(further -> tree.set(further, first, "conj"));
        }
    }

    /** A participle that stands for a name between "and" and the name describes it. */
    private void describe(int participle) {
        int first = graph.governor(participle);
        int name = graph.dependent(participle, "obj");
        boolean follows = participle > 0 && graph.token(participle - 1).tag().equals("CC");
        if (follows
                && name > participle
                && graph.token(first).isProperNoun()
                && graph.token(name).isProperNoun()) {
            int and = graph.dependent(participle, "cc");
            tree.set(name, first, "conj");
            tree.set(participle, name, "amod");
            if (and >= 0) {
                tree.set(and, name, "cc");
            }
        }
    }

    /** A place written like a name, not like "U.S.". */
    private boolean isPlace(int index) {
        Token token = graph.token(index);
        return token.entity().equals("LOCATION") && token.word().matches("\\p{Lu}\\p{Ll}+");
    }

    private boolean isPerson(int index) {
        return graph.token(index).entity().equals("PERSON");
    }
}
