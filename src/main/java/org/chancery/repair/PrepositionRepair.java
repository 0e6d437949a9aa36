package org.chancery.repair;

import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Mends prepositions that the parser hangs on the wrong word.
 *
 * <ul>
 *   <li>"On Thursday President Kovac called": the day is when, the name is who called.
 *   <li>"Spoke with President Kovac to thank her": he spoke with her; she is not who thanks.
 *   <li>"At odds over opening it": a clause behind a preposition.
 *   <li>"Stepped up the pressure": what was stepped up.
 *   <li>"Pressed for peace ahead of the talks": when he pressed, as one preposition.
 * </ul>
 */
final class PrepositionRepair {
    private static final Set<String> BEFORE_PARTNERS = Set.of("with", "to", "at", "in", "from", "by", "against", "on");

    private final Sentence sentence;
    private final Tree graph;
    private final TreeEditor tree;
    private final Lexicon lexicon;

    private PrepositionRepair(Sentence sentence, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.graph = new Tree(sentence);
        this.tree = new TreeEditor(sentence);
    }

    /** {@code sentence} with a mended tree. */
    static Sentence repair(Sentence sentence, Lexicon lexicon) {
        PrepositionRepair repair = new PrepositionRepair(sentence, lexicon);
        for (Token token : sentence.tokens()) {
            repair.day(token.index());
            repair.partner(token.index());
            repair.ahead(token.index());
            repair.gerund(token.index());
            repair.particle(token.index());
        }
        return repair.tree.sentence();
    }

    private void day(int name) {
        int verb = graph.governor(name);
        int preposition = graph.dependent(name, "case");
        int day = preposition + 1;
        boolean swallowed = preposition >= 0
                && verb > name
                && day < name
                && graph.relation(name).equals("obl")
                && graph.token(verb).isVerb()
                && graph.token(name).entity().equals("PERSON")
                && graph.token(day).entity().equals("DATE")
                && !graph.token(day + 1).entity().equals("DATE")
                && graph.dependent(verb, "nsubj") < 0;
        if (swallowed) {
            tree.set(day, verb, "obl");
            tree.set(preposition, day, "case");
            tree.set(name, verb, "nsubj");
        }
    }

    private void ahead(int noun) {
        int ahead = graph.governor(noun);
        int of = ahead + 1;
        boolean misread = ahead >= 0
                && of < noun
                && graph.relation(noun).matches("obl|nmod")
                && graph.token(ahead).lemma().equals("ahead")
                && graph.token(of).word().equals("of")
                && graph.governor(ahead) >= 0;
        if (misread) {
            tree.set(noun, graph.governor(ahead), graph.relation(ahead).equals("advmod") ? "obl" : "nmod");
            tree.set(ahead, noun, "case");
            tree.set(of, ahead, "fixed");
        }
    }

    private void gerund(int verb) {
        int preposition = graph.governor(verb);
        boolean misread = preposition == verb - 1
                && preposition >= 0
                && graph.token(verb).tag().equals("VBG")
                && graph.relation(verb).equals("dep")
                && graph.token(preposition).tag().equals("IN")
                && graph.governor(preposition) >= 0;
        int outer = graph.governor(verb);
        boolean object = outer >= 0
                && graph.token(verb).tag().equals("VBG")
                && graph.relation(verb).equals("dep")
                && graph.dependent(outer, "compound:prt") == verb - 1
                && graph.dependent(outer, "obj") < 0;
        if (object) {
            // "Ruled out lifting it".
            tree.set(verb, outer, "xcomp");
        } else if (misread) {
            int above = graph.governor(preposition);
            tree.set(verb, above, graph.token(above).isNoun() ? "acl" : "advcl");
            tree.set(preposition, verb, "mark");
        }
    }

    private void particle(int noun) {
        int verb = graph.governor(noun);
        int particle = graph.dependent(noun, "case");
        boolean misread = verb >= 0
                && particle == verb + 1
                && graph.relation(noun).equals("obl")
                && graph.dependent(verb, "obj", "nsubj:pass") < 0
                && lexicon.words("particle-verbs")
                        .contains(graph.token(verb).lemma() + " "
                                + graph.token(particle).word());
        if (misread) {
            tree.set(noun, verb, "obj");
            tree.set(particle, verb, "compound:prt");
        }
    }

    private void partner(int verb) {
        int noun = graph.dependent(verb, "nsubj");
        int outer = graph.governor(verb);
        List<Integer> marks = graph.dependents(verb, "mark");
        boolean misread = outer >= 0
                && graph.token(outer).isVerb()
                && marks.size() == 2
                && marks.get(0) < noun
                && noun < marks.get(1)
                && graph.token(marks.get(1)).tag().equals("TO")
                && BEFORE_PARTNERS.contains(graph.token(marks.get(0)).word());
        if (misread) {
            tree.set(noun, outer, "obl");
            tree.set(marks.get(0), noun, "case");
        }
    }
}
