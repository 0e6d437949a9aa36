package org.chancery.extraction;

import org.chancery.knowledge.Governor;
import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;
import org.chancery.model.Status;
import org.chancery.syntax.Tree;

/**
 * Tells how far an event has come from what governs it: modals, tense, negation, matrix verbs and nouns, conditions,
 * and for a noun its modifiers and the verb that it is subject or object of.
 */
final class Factuality {
    private final Lexicon lexicon;
    private final Governors governors;
    private final Negation negation;
    private final VerbFactuality verbs;
    private final NounFactuality nouns;

    Factuality(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.governors = new Governors(lexicon);
        this.negation = new Negation(lexicon);
        this.verbs = new VerbFactuality(lexicon, governors, negation);
        this.nouns = new NounFactuality(lexicon, governors, negation, verbs);
    }

    /** Sets status, certainty and polarity of {@code draft}; the status stays null where nothing tells it. */
    void judge(Grammar grammar, Draft draft) {
        Tree graph = grammar.graph();
        judgeWords(grammar, draft);
        if (negation.isUnplanned(graph, draft.predicate())) {
            draft.set(Status.DENIED, Certainty.CERTAIN);
        } else if (Negation.isUnderNothing(graph, draft.predicate())) {
            draft.status = null;
            return;
        }
        if (draft.negatedTrigger || draft.entry.part() == LexicalEntry.Part.MODAL) {
            boolean condition = ClauseForm.isConditional(graph, draft.predicate());
            draft.set(
                    condition ? Status.CONDITIONAL : Status.OCCURRED,
                    condition ? Certainty.UNCERTAIN : Certainty.CERTAIN);
            // "If it should not agree" demands nothing.
            draft.status = condition && !draft.negatedTrigger ? null : draft.status;
            return;
        }
        negate(graph, draft);
    }

    /** What the words themselves and those around them tell, negation left out. */
    private void judgeWords(Grammar grammar, Draft draft) {
        boolean word = draft.entry.part() != LexicalEntry.Part.VERB && !draft.isNoun();
        if (draft.isNoun() && draft.support < 0) {
            nouns.judge(grammar.graph(), draft);
        } else if (word && !isOpen(grammar.graph(), draft) || grammar.isComment(draft.trigger)) {
            draft.set(Status.OCCURRED, Certainty.CERTAIN);
        } else if (draft.isNoun()) {
            supported(grammar.graph(), draft);
        } else {
            verbs.judge(grammar.graph(), draft, draft.predicate());
        }
    }

    /** "If they are ready", "whether he will be willing": an adjective in a clause that tells of nothing done. */
    private boolean isOpen(Tree graph, Draft draft) {
        int adjective = draft.predicate();
        return draft.entry.part() == LexicalEntry.Part.ADJECTIVE
                && (governors.below(graph, adjective) != null
                        || ClauseForm.isConditional(graph, adjective)
                        || ClauseForm.isAsked(graph, adjective));
    }

    /** "Plans a visit", "paid a visit": the verb tells, unless the noun's own modifiers do. */
    private void supported(Tree graph, Draft draft) {
        Governor matrix = governors.word(Governor.Position.ABOVE, graph, draft.support);
        boolean concluded = nouns.isConcluded(graph, draft, draft.support);
        if (matrix != null && matrix.status() != Status.OCCURRED && !concluded) {
            draft.set(matrix.status(), matrix.certainty());
            verbs.shiftByModal(graph, draft, draft.support);
        } else {
            verbs.judge(graph, draft, draft.predicate());
        }
        if (draft.status == Status.OCCURRED) {
            nouns.modify(graph, draft);
        }
    }

    /** "Could not agree" did not; "may not agree" tells nothing. */
    private boolean isAbility(Tree graph, int verb) {
        return graph.dependents(verb, "aux").stream()
                .anyMatch(word -> lexicon.words("ability-modals")
                        .contains(graph.token(word).lemma()));
    }

    private void negate(Tree graph, Draft draft) {
        boolean noun =
                draft.isNoun() && (negation.isNegated(graph, draft.trigger) || nouns.hasNotOccurred(graph, draft));
        if (noun || negation.isNegated(graph, draft.predicate()) || Negation.hasNoArgument(graph, draft.predicate())) {
            boolean open = draft.status == Status.PROPOSED
                    || draft.status == Status.CONDITIONAL
                    || draft.status == Status.POSSIBLE && !draft.isNoun() && !isAbility(graph, draft.predicate());
            draft.polarity = Polarity.NEGATIVE;
            draft.status = open ? null : Status.DENIED;
        }
        if (draft.status == Status.DENIED) {
            draft.polarity = Polarity.NEGATIVE;
            draft.status = draft.isNoun() && nouns.wasPlanned(graph, draft.trigger) ? Status.CANCELLED : Status.DENIED;
        }
    }
}
