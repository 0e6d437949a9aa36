package org.chancery.repair;

import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Mends subjects, objects and clauses that the parser takes for each other.
 *
 * <ul>
 *   <li>"Rejected the demand to leave": the noun is what is rejected, the infinitive belongs to the noun.
 *   <li>"Opposed attempts by Peru to leave", "welcomed the statement it would leave": so does the clause.
 *   <li>"Says Israel must leave", "said Peru was ready": the name is who must leave, who was ready.
 *   <li>"To stop selling it and to allow access": two infinitives.
 *   <li>"There is a chance they meet": what the chance is of.
 *   <li>"Deported four refugees registered in Malta": the refugees are deported; "his rival Gomez": the name is the
 *       object.
 *   <li>"With Bank of Japan governor Sumita": the person, not the bank.
 *   <li>"Several liberal organisations have", "the renegade General Haftar has": the last noun is the subject.
 *   <li>"Around 70,000 people have fled": a number of people, not a place.
 * </ul>
 */
final class ComplementRepair {
    private static final Set<String> ROUGHLY = Set.of("around", "about", "over", "under");

    private final Sentence sentence;
    private final Tree graph;
    private final TreeEditor tree;
    private final Lexicon lexicon;

    private ComplementRepair(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.graph = new Tree(sentence);
        this.tree = new TreeEditor(sentence);
        this.lexicon = lexicon;
    }

    /** {@code sentence} with a mended tree. */
    static Sentence repair(Sentence sentence, Lexicon lexicon) {
        ComplementRepair repair = new ComplementRepair(sentence, lexicon);
        for (Token token : sentence.tokens()) {
            repair.infinitive(token.index());
            repair.committed(token.index());
            repair.message(token.index());
            repair.secondInfinitive(token.index());
            repair.reported(token.index());
            repair.predicate(token.index());
            repair.chance(token.index());
            repair.participle(token.index());
            repair.named(token.index());
            repair.titled(token.index());
            repair.subject(token.index());
            repair.quantity(token.index());
        }
        return repair.tree.sentence();
    }

    private void infinitive(int verb) {
        int outer = graph.governor(verb);
        int noun = graph.dependent(verb, "nsubj");
        int to = verb - 1;
        boolean clause = graph.relation(verb).equals("ccomp") && outer >= 0 && outer < noun && noun < to;
        if (clause
                && graph.token(to).word().equals("to")
                && lexicon.words("takes-infinitive").contains(graph.token(noun).lemma())
                && graph.dependents(outer, "obj").isEmpty()) {
            set(noun, outer, "obj");
            set(verb, noun, "acl");
            set(to, verb, "mark");
        }
    }

    /** "Reiterated its commitment to help": it is the commitment to help. */
    private void committed(int verb) {
        int outer = graph.governor(verb);
        int to = graph.dependent(verb, "mark");
        boolean clause = Set.of("xcomp", "advcl").contains(graph.relation(verb)) && outer >= 0 && outer < to - 1;
        int noun = clause && graph.token(to).word().equals("to") ? graph.dependent(outer, "obj") : -1;
        if (noun > outer
                && noun < to
                && (noun == to - 1 || isOwned(noun, to))
                && lexicon.words("takes-infinitive").contains(graph.token(noun).lemma())) {
            set(verb, noun, "acl");
        }
    }

    /** "To stop selling it and to allow access": what is allowed is not stopped. */
    private void secondInfinitive(int verb) {
        int gerund = graph.relation(verb).equals("conj") ? graph.governor(verb) : -1;
        int first = gerund < 0 || !graph.token(gerund).tag().equals("VBG") ? -1 : graph.governor(gerund);
        boolean infinitive =
                "to".equals(graph.marker(verb)) && graph.token(verb).tag().equals("VB");
        if (infinitive && first >= 0 && graph.isInfinitive(first)) {
            set(verb, first, "conj");
        }
    }

    /** "Attempts by Peru to", "the decision of Peru to": nothing but their owner stands between. */
    private boolean isOwned(int noun, int to) {
        return graph.dependents(noun, "nmod").stream()
                        .anyMatch(owner -> String.valueOf(graph.marker(owner)).matches("by|of"))
                && graph.subtree(noun).nextClearBit(noun) == to;
    }

    /** "Welcomed the statement it would leave", "received news he had left": it is what the noun says. */
    private void message(int verb) {
        int outer = graph.governor(verb);
        int noun = graph.relation(verb).equals("ccomp") ? graph.dependent(outer, "obj") : -1;
        if (noun > outer
                && noun + 1 == graph.subtree(verb).nextSetBit(0)
                && graph.dependent(verb, "nsubj", "nsubj:pass") > noun
                && lexicon.words("telling-nouns").contains(graph.token(noun).lemma())) {
            set(verb, noun, "acl");
        }
    }

    private void reported(int verb) {
        int outer = graph.governor(verb);
        int name = outer < 0 ? -1 : graph.dependent(outer, "obj");
        boolean clause =
                Set.of("dep", "ccomp", "parataxis").contains(graph.relation(verb)) && name > outer && name < verb;
        if (clause
                && lexicon.words("tells-fact").contains(graph.token(outer).lemma())
                && graph.dependent(verb, "nsubj") < 0
                && graph.token(name + 1).tag().matches("MD|VBZ|VBP|VBD")) {
            set(name, verb, "nsubj");
            set(verb, outer, "ccomp");
        }
    }

    private void predicate(int word) {
        int outer = graph.dependent(word, "csubj");
        int name = outer < 0 ? -1 : graph.dependent(outer, "obj");
        int copula = graph.dependent(word, "cop");
        boolean misread = name > outer && copula == name + 1 && graph.dependent(outer, "nsubj") >= 0;
        if (misread && lexicon.words("tells-fact").contains(graph.token(outer).lemma())) {
            set(outer, graph.governor(word), graph.relation(word));
            set(word, outer, "ccomp");
            set(name, word, "nsubj");
        }
    }

    /** "There is a chance they meet": the clause tells what the chance is of. */
    private void chance(int verb) {
        int be = graph.relation(verb).equals("ccomp") ? graph.governor(verb) : -1;
        int noun = be < 0 || graph.dependent(be, "expl") < 0 ? -1 : graph.dependent(verb, "dep");
        if (noun > be
                && noun < graph.dependent(verb, "nsubj")
                && graph.token(noun).isNoun()) {
            set(noun, be, "nsubj");
            set(verb, noun, "acl");
        }
    }

    private void participle(int verb) {
        int outer = graph.governor(verb);
        int noun = graph.dependent(verb, "nsubj");
        boolean clause =
                Set.of("ccomp", "xcomp").contains(graph.relation(verb)) && outer >= 0 && outer < noun && noun < verb;
        if (clause
                && graph.token(verb).tag().equals("VBN")
                && graph.token(noun).isNoun()
                && graph.dependents(verb, "aux", "cop", "mark").isEmpty()
                && graph.dependents(outer, "obj").isEmpty()
                && graph.token(outer).isVerb()
                && !lexicon.words("tells-fact").contains(graph.token(outer).lemma())
                && !lexicon.words("takes-small-clause")
                        .contains(graph.token(outer).lemma())) {
            set(noun, outer, "obj");
            set(verb, noun, "acl");
        }
    }

    private void named(int word) {
        int name = graph.dependent(word, "dep");
        boolean object =
                graph.relation(word).equals("obj") && graph.token(word).tag().startsWith("JJ");
        if (object && name > word && graph.token(name).isProperNoun()) {
            set(name, graph.governor(word), "obj");
            set(word, name, "amod");
        }
    }

    /** "With Bank of Japan governor Satoshi Sumita": it is the governor. */
    private void titled(int name) {
        int body = graph.governor(name);
        int title = name;
        while (title > 0 && graph.token(title).entity().equals("PERSON")) {
            title--;
        }
        boolean titled = graph.relation(name).equals("dep")
                && body >= 0
                && body < title
                && title < name
                && graph.token(title).isNoun()
                && graph.governor(title) == name
                && graph.token(body).entity().equals("ORGANIZATION");
        if (titled) {
            set(name, graph.governor(body), graph.relation(body));
            graph.dependents(body, "case").stream()
                    .filter(preposition -> preposition < body)
                    .forEach(preposition -> set(preposition, name, "case"));
            set(body, name, "compound");
        }
    }

    private void subject(int verb) {
        int subject = graph.dependent(verb, "nsubj");
        int last = verb - 1;
        while (last > subject && graph.token(last).tag().matches("MD|VB.*|RB")) {
            last--;
        }
        boolean apart = subject >= 0 && last > subject && graph.token(last).isNoun() && graph.dominates(subject, last);
        boolean misread = apart
                && (graph.token(subject).tag().startsWith("JJ")
                        || graph.relation(last).equals("dep"))
                && graph.subtree(subject).nextClearBit(subject) > last;
        if (misread) {
            set(last, verb, "nsubj");
            set(subject, last, graph.token(subject).isNoun() ? "compound" : "amod");
        }
    }

    private void quantity(int verb) {
        if (!graph.token(verb).isVerb() || graph.dependent(verb, "nsubj") >= 0) {
            return;
        }
        for (int noun : graph.dependents(verb, "obl")) {
            boolean counted = noun < verb && graph.dependent(noun, "nummod") >= 0;
            if (counted && ROUGHLY.contains(String.valueOf(graph.marker(noun)))) {
                set(noun, verb, "nsubj");
                set(graph.dependent(noun, "case"), noun, "advmod");
                return;
            }
        }
    }

    private void set(int dependent, int governor, String relation) {
        tree.set(dependent, governor, relation);
    }
}
