package org.chancery.extraction.factuality;

import org.chancery.knowledge.Governor;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Certainty;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/** What becomes of the standing that a governor gives, by what stands around the governor: "may agree to meet". */
final class Contexts {
    private final Lexicon lexicon;
    private final Governors governors;
    private final Negation negation;
    private final Tellers tellers;
    private final VerbStanding verbs;

    Contexts(Lexicon lexicon, Governors governors, Negation negation, Tellers tellers, VerbStanding verbs) {
        this.lexicon = lexicon;
        this.governors = governors;
        this.negation = negation;
        this.tellers = tellers;
        this.verbs = verbs;
    }

    /** "May agree to meet" is no plan; "did not agree to meet" none either. */
    Standing shift(Predication event, Standing inner, Word verb) {
        Governor modal = governors.below(verb);
        if (inner.is(Status.DENIED)) {
            return denial(inner, verb, modal);
        }
        if (ClauseForm.isAsked(verb)) {
            return inner.to(Status.POSSIBLE, Certainty.UNCERTAIN);
        }
        if (inner.isUnderWay() && modal.exists()) {
            return verbs.modal(event, inner, verb, modal);
        }
        if (Conditions.isConditional(verb)) {
            return inner.to(Status.CONDITIONAL, Certainty.UNCERTAIN);
        }
        if (isWeakened(inner, modal)) {
            return inner.to(modal.status(), modal.certainty());
        }
        if (isOpen(inner, verb, modal)) {
            return inner.to(Status.POSSIBLE, Certainty.UNCERTAIN);
        }
        if (negation.isNegated(verb)) {
            return inner.to(Status.DENIED, Certainty.CERTAIN).negative();
        }
        if (inner.isUnderWay() && verb.isInfinitive()) {
            return verbs.infinitive(event, inner, verb);
        }
        return inner.is(Status.PLANNED) && verb.isInfinitive() ? wish(inner, verb) : inner;
    }

    /** "May agree to meet", "should agree to meet", "may want to meet". */
    private static boolean isWeakened(Standing inner, Governor modal) {
        return inner.is(Status.PLANNED) && modal.exists() && !modal.gives(Status.PLANNED)
                || inner.is(Status.PROPOSED) && modal.gives(Status.POSSIBLE);
    }

    /**
     * "Accused them of trying to leave", "until they agree to meet", "thought they would agree to", "a chance that they
     * agree to".
     */
    private boolean isOpen(Standing inner, Word verb, Governor modal) {
        return inner.is(Status.PROPOSED) && (isAlleged(verb) || modal.exists() && tellers.isForeseen(verb))
                || inner.is(Status.PLANNED)
                        && (ClauseForm.isAhead(verb) || tellers.isForeseen(verb) || verbs.isChance(verb));
    }

    private boolean isAlleged(Word verb) {
        return ClauseForm.isGerund(verb) && governors.over(verb).gives(Status.POSSIBLE);
    }

    /** Nobody plans what another one only wishes: "wants them to agree to meet", "refused to promise to meet". */
    private Standing wish(Standing inner, Word verb) {
        Governor outer = governors.over(verb);
        return outer.gives(Status.PROPOSED, Status.POSSIBLE, Status.DENIED)
                ? inner.to(outer.status(), outer.certainty())
                : inner;
    }

    /** A denial that is not made: "did not rule out a strike", "to stop it from firing", "if it refuses to meet". */
    private Standing denial(Standing inner, Word verb, Governor modal) {
        Governor outer = governors.over(verb);
        boolean denied = negation.isNegated(verb) || outer.gives(Status.DENIED);
        boolean meant = verb.isInfinitive() && !outer.gives(Status.PLANNED, Status.OCCURRED);
        boolean open = denied || meant || modal.exists() && !modal.gives(Status.PLANNED);
        boolean condition = Conditions.isConditional(verb);
        if (verb.in(lexicon.words("ending-verbs")) && (open || condition)) {
            return inner.to(Status.ONGOING, Certainty.CERTAIN);
        }
        if (open) {
            return inner.to(Status.POSSIBLE, Certainty.UNCERTAIN);
        }
        return condition ? inner.to(Status.CONDITIONAL, Certainty.UNCERTAIN) : inner;
    }
}
