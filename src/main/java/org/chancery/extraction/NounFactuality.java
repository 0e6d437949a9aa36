package org.chancery.extraction;

import java.util.Set;
import org.chancery.knowledge.Governor;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Certainty;
import org.chancery.model.Status;
import org.chancery.syntax.Tree;

/** Tells how far an event has come that a noun names: by its modifiers and the verb that it is subject or object of. */
final class NounFactuality {
    private static final Set<String> THEMES = Set.of("for", "to", "of", "in", "on", "off", "out");

    private final Lexicon lexicon;
    private final Governors governors;
    private final Negation negation;
    private final VerbFactuality verbs;

    NounFactuality(Lexicon lexicon, Governors governors, Negation negation, VerbFactuality verbs) {
        this.lexicon = lexicon;
        this.governors = governors;
        this.negation = negation;
        this.verbs = verbs;
    }

    /** Sets status and certainty of {@code draft}, whose trigger is a noun without a verb that carries it. */
    void judge(Tree graph, Draft draft) {
        modify(graph, draft);
        if (isToBeHeld(graph, draft.trigger)) {
            draft.set(Status.PLANNED, Certainty.CERTAIN);
            return;
        }
        if (draft.status != null && !isCalledOff(graph, draft)) {
            return;
        }
        if (hasEnded(graph, draft.trigger)) {
            draft.set(Status.OCCURRED, Certainty.CERTAIN);
            return;
        }
        int head = graph.firstConjunct(draft.trigger);
        int above = graph.governor(head);
        String marker = String.valueOf(graph.marker(head));
        int copula = graph.dependent(head, "cop");
        if (copula >= 0 && marker.matches("in|on")) {
            engaged(graph, draft, copula);
            return;
        }
        if (above < 0) {
            return;
        }
        String relation = graph.relation(head);
        Governor governor = governors.above(graph, above, marker.equals("for") || marker.equals("on"));
        boolean object = relation.equals("obj")
                || relation.equals("nsubj:pass")
                || relation.equals("nmod") && THEMES.contains(marker)
                || relation.equals("obl")
                        && head > above
                        && THEMES.contains(marker)
                        && !isElsewhere(graph, above, marker);
        boolean given = lexicon.words("given-types").contains(draft.entry.type());
        boolean denied = object && governor != null && governor.status() == Status.DENIED;
        // "As for the offer to disarm": the infinitive is what is offered.
        boolean offered = relation.equals("nsubj") && graph.isInfinitive(above);
        if (given && (denied || offered)) {
            draft.set(Status.OCCURRED, Certainty.CERTAIN);
        } else if (object && governor != null) {
            draft.set(isConcluded(graph, draft, above) ? Status.OCCURRED : governor.status(), governor.certainty());
            verbs.shiftByModal(graph, draft, above);
        } else if (lexicon.words("earlier-prepositions").contains(marker)) {
            beside(graph, draft, above, marker);
        } else if (lexicon.words("later-prepositions").contains(marker)) {
            draft.set(Status.PLANNED, Certainty.CERTAIN);
        } else if (relation.startsWith("nsubj") && graph.token(above).isVerb() || isSuffered(graph, above, marker)) {
            predicate(graph, draft, above);
        } else if (relation.equals("obl") && marker.matches("in|on|at") && verbs.isDone(graph, above)) {
            draft.set(Status.OCCURRED, Certainty.CERTAIN);
        }
    }

    /** "The pact was delayed in the talks": it is the pact that was, not the talks. */
    private static boolean isElsewhere(Tree graph, int verb, String marker) {
        return marker.matches("in|on") && graph.dependent(verb, "obj", "nsubj:pass") >= 0;
    }

    /** "Agreed a deal": with that it is made, unlike the meeting that is agreed. */
    boolean isConcluded(Tree graph, Draft draft, int verb) {
        return lexicon.words("concluding-verbs").contains(graph.token(verb).lemma())
                && lexicon.words("concluded-types").contains(draft.entry.type());
    }

    /** "Signed it after talks", "will sign it during talks". */
    private void beside(Tree graph, Draft draft, int verb, String marker) {
        boolean infinitive = graph.isInfinitive(verb) && governors.below(graph, verb) == null;
        boolean either = infinitive && lexicon.words("past-prepositions").contains(marker);
        boolean purpose = either
                && !graph.relation(verb).equals("xcomp")
                && graph.governor(verb) >= 0
                && verbs.isDone(graph, graph.governor(verb));
        boolean spoken = infinitive && lexicon.words("medium-types").contains(draft.entry.type());
        if (spoken && graph.governor(verb) >= 0 && verbs.isDone(graph, graph.governor(verb))) {
            // "Agreed to meet during a telephone call": agreed on the telephone.
            draft.set(Status.OCCURRED, Certainty.CERTAIN);
            return;
        }
        boolean ahead = infinitive || governors.below(graph, verb) != null;
        if (purpose || !ahead) {
            draft.set(Status.OCCURRED, Certainty.CERTAIN);
        } else if (!either) {
            draft.set(Status.PLANNED, Certainty.CERTAIN);
        }
    }

    /** "Was killed in a strike": the strike stands as the killing does. */
    private boolean isSuffered(Tree graph, int verb, String marker) {
        return marker.matches("in|by|during")
                && graph.token(verb).isVerb()
                && lexicon.words("harming-verbs").contains(graph.token(verb).lemma());
    }

    /** "Is in talks with", "was on a visit to". */
    private void engaged(Tree graph, Draft draft, int copula) {
        Governor modal = governors.below(graph, graph.firstConjunct(draft.trigger));
        if (modal != null) {
            draft.set(modal.status(), modal.certainty());
        } else {
            boolean now = graph.token(copula).tag().matches("VB[ZP]");
            draft.set(now ? Status.ONGOING : Status.OCCURRED, Certainty.CERTAIN);
        }
    }

    /** "The first summit, to be held on Monday", whatever the parser hangs that on. */
    private static boolean isToBeHeld(Tree graph, int noun) {
        return noun + 3 < graph.size()
                && graph.token(noun + 1).word().equals(",")
                && graph.token(noun + 2).tag().equals("TO")
                && graph.token(noun + 3).lemma().equals("be");
    }

    /** "The summit that ended without a result". */
    private boolean hasEnded(Tree graph, int noun) {
        return graph.dependents(noun, "acl").stream()
                .anyMatch(verb -> graph.token(verb).tag().equals("VBD")
                        && graph.dependent(verb, "nsubj") >= 0
                        && !negation.isNegated(graph, verb)
                        && (lexicon.words("outcome-verbs")
                                        .contains(graph.token(verb).lemma())
                                || lexicon.words("occurrence-verbs")
                                        .contains(graph.token(verb).lemma())));
    }

    /** "The meeting did not take place". */
    boolean hasNotOccurred(Tree graph, Draft draft) {
        int head = graph.firstConjunct(draft.trigger);
        int verb = graph.governor(head);
        return verb >= 0
                && graph.relation(head).startsWith("nsubj")
                && lexicon.words("occurrence-verbs").contains(graph.token(verb).lemma())
                && negation.isNegated(graph, verb);
    }

    /** "The meeting, planned for Friday, …", "the scheduled visit". */
    boolean wasPlanned(Tree graph, int noun) {
        return graph.dependents(noun, "acl", "amod").stream()
                .map(word -> governors.word(Governor.Position.ABOVE, graph, word))
                .anyMatch(governor -> governor != null && governor.status() == Status.PLANNED);
    }

    /** "The planned visit was cancelled", "ruled out any talks". */
    private boolean isCalledOff(Tree graph, Draft draft) {
        int head = graph.firstConjunct(draft.trigger);
        int above = graph.governor(head);
        Governor governor = above >= 0 && graph.relation(head).matches("obj|nsubj:pass")
                ? governors.above(graph, above, false)
                : null;
        return governor != null && (governor.status() == Status.CANCELLED || governor.status() == Status.DENIED);
    }

    private void predicate(Tree graph, Draft draft, int verb) {
        Governor governor = governors.word(Governor.Position.PREDICATE, graph, verb);
        if (governor != null && !negation.isNegated(graph, verb)) {
            draft.set(governor.status(), governor.certainty());
        } else {
            verbs.judge(graph, draft, verb);
        }
    }

    void modify(Tree graph, Draft draft) {
        for (int modifier : graph.dependents(draft.trigger, "amod", "compound", "det")) {
            Governor governor = governors.word(Governor.Position.MODIFIER, graph, modifier);
            if (governor != null) {
                draft.set(governor.status(), governor.certainty());
            }
        }
    }
}
