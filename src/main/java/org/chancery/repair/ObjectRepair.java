package org.chancery.repair;

import java.util.List;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Mends objects that the parser hangs elsewhere.
 *
 * <ul>
 *   <li>"Accusing Chile of bad faith, Peru left": Chile is who is accused, Peru is who left.
 *   <li>"Told visiting envoy Ana Kovac": who visits is told.
 *   <li>"Decried what it called American meddling": the meddling is decried.
 *   <li>"Welcomed an agreement reached between the two": the agreement is welcomed.
 *   <li>"Warned him in a letter that it would leave": the clause is what is warned of.
 *   <li>"Has met Ghana's President Ana Kovac": the title is part of the name.
 *   <li>"Demanded Peru fulfil its promise", "said Libya was to blame": the name is the subject of the clause.
 *   <li>"Granted the ministry permission": two objects, the first of them of whom it is granted to.
 *   <li>"Held two envoys hostage": the envoys are held.
 * </ul>
 */
final class ObjectRepair {
    private final Sentence sentence;
    private final Tree graph;
    private final TreeEditor tree;
    private final Lexicon lexicon;

    private ObjectRepair(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.graph = new Tree(sentence);
        this.tree = new TreeEditor(sentence);
        this.lexicon = lexicon;
    }

    /** {@code sentence} with a mended tree. */
    static Sentence repair(Sentence sentence, Lexicon lexicon) {
        ObjectRepair repair = new ObjectRepair(sentence, lexicon);
        for (Token token : sentence.tokens()) {
            repair.opening(token.index());
            repair.told(token.index());
            repair.named(token.index());
            repair.title(token.index());
            repair.wanted(token.index());
            repair.reduced(token.index());
            repair.written(token.index());
            repair.predicate(token.index());
            repair.captive(token.index());
            repair.indirect(token.index());
        }
        return repair.tree.sentence();
    }

    /** A participle that opens the sentence, read as an adjective of its object. */
    private void opening(int participle) {
        int object = graph.governor(participle);
        boolean opens = participle == 0
                && graph.token(0).tag().equals("VBG")
                && graph.relation(0).equals("amod");
        int subject = opens ? graph.dependent(object, "appos") : -1;
        int verb = opens ? graph.governor(object) : -1;
        if (subject > object
                && verb > subject
                && graph.relation(object).equals("nsubj")
                && graph.token(subject - 1).word().matches(",|the|The")) {
            set(subject, verb, "nsubj");
            set(participle, verb, "advcl");
            set(object, participle, "obj");
            for (int phrase : graph.dependents(object, "nmod", "obl")) {
                if (phrase < subject) {
                    set(phrase, participle, "obl");
                }
            }
        }
    }

    /** A participle right behind a verb of telling, read as what is told, belongs to the person behind it. */
    private void told(int participle) {
        int verb = graph.governor(participle);
        int object = graph.dependent(participle, "obj");
        boolean attribute = verb >= 0
                && verb == participle - 1
                && graph.token(participle).tag().equals("VBG")
                && graph.relation(participle).equals("xcomp")
                && lexicon.words("tells-person").contains(graph.token(verb).lemma());
        if (attribute && object > participle) {
            set(object, verb, "obj");
            set(participle, object, "amod");
            graph.dependents(participle, "ccomp").forEach(clause -> set(clause, verb, "ccomp"));
        }
    }

    /** "What it called …" as the object of a verb stands for what it is called. */
    private void named(int verb) {
        int outer = graph.governor(verb);
        int what = graph.dependent(verb, "obj");
        boolean free = graph.relation(verb).equals("ccomp")
                && lexicon.words("names-object").contains(graph.token(verb).lemma())
                && what == outer + 1
                && graph.token(what).word().equalsIgnoreCase("what");
        int object = free
                ? graph.dependents(verb, "obj", "xcomp", "obl").stream()
                        .filter(word -> word > verb && graph.token(word).isNoun())
                        .findFirst()
                        .orElse(-1)
                : -1;
        if (object > verb && graph.dependents(outer, "obj").isEmpty()) {
            set(object, outer, "obj");
            set(verb, object, "acl:relcl");
        }
    }

    private void title(int title) {
        int verb = graph.governor(title);
        int name = graph.dependent(title, "dep", "appos");
        boolean alone = graph.relation(title).equals("iobj")
                && graph.dependents(verb, "obj").isEmpty();
        if (alone && name > title && graph.token(name).entity().equals("PERSON")) {
            set(name, verb, "obj");
            set(title, name, "compound");
            graph.dependents(title, "nmod:poss", "det", "amod").forEach(word -> set(word, name, graph.relation(word)));
        }
    }

    /** A participle behind the object of a verb that takes no clause, read as the verb of one. */
    private void reduced(int verb) {
        int outer = graph.governor(verb);
        int noun = graph.dependent(verb, "nsubj");
        boolean clause = graph.relation(verb).matches("ccomp|dep") && outer >= 0 && outer < noun && noun == verb - 1;
        if (clause
                && graph.token(verb).tag().matches("VB[DN]")
                && verb + 1 < graph.size()
                && graph.token(verb + 1).tag().equals("IN")
                && lexicon.words("done-to-object").contains(graph.token(outer).lemma())
                && graph.dependent(verb, "obj", "aux", "mark") < 0
                && graph.dependents(outer, "obj").isEmpty()) {
            set(noun, outer, "obj");
            set(verb, noun, "acl");
        }
    }

    /** "Warned him in a letter that …": the clause is what is warned. */
    private void written(int verb) {
        int noun = graph.governor(verb);
        int outer = noun < 0 ? -1 : graph.governor(noun);
        boolean told = graph.relation(verb).matches("ccomp|acl|acl:relcl")
                && "that".equals(graph.marker(verb))
                && outer >= 0
                && outer < noun
                && graph.relation(noun).equals("obl")
                && graph.token(noun).isNoun()
                && lexicon.words("tells-person").contains(graph.token(outer).lemma());
        if (told && graph.dependent(outer, "ccomp") < 0) {
            set(verb, outer, "ccomp");
        }
    }

    /** A verb in its base form behind what is asked of somebody. */
    private void wanted(int verb) {
        int outer = graph.governor(verb);
        boolean base = graph.relation(verb).equals("dep")
                && graph.token(verb).tag().matches("VB|VBP")
                && outer >= 0
                && lexicon.words("takes-bare-verb").contains(graph.token(outer).lemma());
        int subject = base ? graph.dependent(outer, "obj") : -1;
        if (subject > outer && subject < verb && graph.dependent(verb, "nsubj") < 0) {
            set(subject, verb, "nsubj");
            set(verb, outer, "ccomp");
        }
    }

    private void predicate(int word) {
        int outer = graph.governor(word);
        int copula = graph.dependent(word, "cop");
        int name = outer < 0 ? -1 : graph.dependent(outer, "obj");
        boolean misread = graph.relation(word).equals("xcomp")
                && name > outer
                && copula == name + 1
                && graph.token(outer).lemma().matches("say|believe|think|claim|insist|suggest");
        if (misread) {
            set(name, word, "nsubj");
            set(word, outer, "ccomp");
        }
    }

    private void indirect(int verb) {
        List<Integer> objects = graph.dependents(verb, "obj");
        boolean two = objects.size() == 2
                && verb < objects.get(0)
                && lexicon.words("gives-to").contains(graph.token(verb).lemma())
                && graph.dependent(verb, "iobj") < 0
                && !hasComma(objects.get(0), objects.get(1));
        if (two) {
            set(objects.get(0), verb, "iobj");
        }
    }

    private boolean hasComma(int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(token -> token.word().equals(","));
    }

    /** "Held two envoys hostage": the envoys are who is held. */
    private void captive(int captive) {
        int verb = graph.governor(captive);
        int held = graph.dependents(captive, "compound", "amod").stream()
                .filter(word -> word == captive - 1)
                .findFirst()
                .orElse(-1);
        boolean misread = held > verb
                && verb >= 0
                && graph.relation(captive).equals("obj")
                && graph.token(verb).lemma().matches("hold|take|keep")
                && lexicon.words("captives").contains(graph.token(captive).lemma())
                && graph.token(held).isNoun()
                && !graph.token(held).tag().equals("NN");
        if (misread) {
            set(held, verb, "obj");
            set(captive, verb, "xcomp");
            graph.dependents(captive, "nummod", "det", "amod", "compound").stream()
                    .filter(word -> word < held)
                    .forEach(word -> set(word, held, graph.relation(word)));
        }
    }

    private void set(int dependent, int governor, String relation) {
        tree.set(dependent, governor, relation);
    }
}
