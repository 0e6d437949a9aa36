package org.chancery.linking;

import org.chancery.knowledge.Lexicon;
import org.chancery.model.Label;
import org.chancery.syntax.Tree;

/**
 * Whom a clause says to hold an office: "Kovac is the prime minister of …", "Kovac, who has been president …", "was
 * sworn in as president", "served as foreign minister".
 */
final class OfficePredication {
    private final Tree graph;
    private final Label[] labels;
    private final Lexicon lexicon;

    OfficePredication(Tree graph, Label[] labels, Lexicon lexicon) {
        this.graph = graph;
        this.labels = labels;
        this.lexicon = lexicon;
    }

    /** The name of the person who is said to hold {@code office}, or null. */
    Label holder(Label office) {
        int head = graph.head(office.first(), office.last());
        int predicate = graph.firstConjunct(head);
        int copula = graph.dependent(predicate, "cop");
        if (copula >= 0 && copula < office.first()) {
            return isDoubtful(predicate) ? null : person(subject(predicate));
        }
        int verb = verbOf(predicate);
        if (verb < 0 || isDoubtful(verb)) {
            return null;
        }
        int object = graph.dependent(verb, "obj", "iobj");
        boolean objectTakes = object >= 0
                && object != predicate
                && lexicon.words("appointing").contains(lemma(verb));
        return person(objectTakes ? object : subject(verb));
    }

    /** Whether the clause says that {@code office} was held and is over: "was president", "had served as president". */
    boolean isPast(Label office) {
        int predicate = graph.firstConjunct(graph.head(office.first(), office.last()));
        int copula = graph.dependent(predicate, "cop");
        if (copula >= 0 && copula < office.first()) {
            return isPast(copula, predicate);
        }
        int verb = verbOf(predicate);
        return verb >= 0
                && (lexicon.words("past-holding").contains(lemma(verb)) || realm(predicate) != null)
                && isPast(verb, verb);
    }

    private boolean isPast(int verb, int predicate) {
        return graph.token(verb).tag().equals("VBD")
                || graph.dependents(predicate, "aux").stream()
                        .anyMatch(aux -> graph.token(aux).tag().equals("VBD")
                                && graph.token(aux).lemma().equals("have"));
    }

    /** The verb of taking or holding office whose complement {@code office} is, or -1. */
    private int verbOf(int office) {
        int governor = graph.governor(office);
        if (governor < 0 || !graph.token(governor).isVerb()) {
            return nominalVerb(office);
        }
        String relation = graph.relation(office);
        boolean as = "as".equals(graph.marker(office));
        boolean passive = graph.dependent(governor, "nsubj:pass", "aux:pass") >= 0;
        boolean complement = relation.equals("xcomp")
                || relation.equals("obj") && (passive || lemma(governor).equals("become"));
        boolean appointed = lexicon.words("appointing").contains(lemma(governor));
        boolean held = lexicon.words("serving-verbs").contains(lemma(governor)) || realm(office) != null;
        return complement && (appointed || lemma(governor).equals("become")) || as && (appointed || held)
                ? governor
                : -1;
    }

    /** What the verb says to be led in the office {@code head}: "has led Angola as president"; or null. */
    Label realm(int head) {
        int verb = graph.governor(head);
        int object = verb >= 0
                        && "as".equals(graph.marker(head))
                        && lexicon.words("leading").contains(lemma(verb))
                ? graph.dependent(verb, "obj")
                : -1;
        return object < 0 ? null : labels[object];
    }

    /** The verb of "was sworn in for a five-year term as president". */
    private int nominalVerb(int office) {
        int noun = graph.governor(office);
        int verb = noun < 0 || !"as".equals(graph.marker(office)) ? -1 : graph.governor(noun);
        boolean swears = verb >= 0
                && graph.token(verb).isVerb()
                && (lexicon.words("appointing").contains(lemma(verb))
                        || lexicon.words("serving-verbs").contains(lemma(verb)));
        return swears ? verb : -1;
    }

    private int subject(int predicate) {
        int subject = graph.dependent(predicate, "nsubj");
        boolean relative = subject < 0
                || graph.token(subject).tag().startsWith("W")
                || graph.token(subject).tag().equals("PRP")
                        && graph.token(subject).word().endsWith("self");
        if (!relative) {
            return subject;
        }
        return graph.relation(predicate).startsWith("acl") ? graph.governor(predicate) : -1;
    }

    private Label person(int token) {
        if (token < 0) {
            return null;
        }
        if (isPerson(token)) {
            return labels[token];
        }
        int apposition = graph.dependent(token, "appos");
        return apposition >= 0 && isPerson(apposition) ? labels[apposition] : null;
    }

    private boolean isPerson(int token) {
        return labels[token] != null && labels[token].kind() == Label.Kind.PERSON_NAME;
    }

    private boolean isDoubtful(int predicate) {
        return graph.dependents(predicate, "advmod", "aux").stream()
                        .anyMatch(token -> lexicon.words("negation")
                                        .contains(graph.token(token).word().toLowerCase(java.util.Locale.ROOT))
                                || graph.token(token).tag().equals("MD"))
                || graph.dependents(predicate, "mark").stream()
                        .anyMatch(token -> graph.token(token).lemma().equals("if"));
    }

    private String lemma(int token) {
        return graph.token(token).lemma();
    }
}
