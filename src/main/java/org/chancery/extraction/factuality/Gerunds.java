package org.chancery.extraction.factuality;

import java.util.List;
import org.chancery.knowledge.Governor;
import org.chancery.knowledge.Governor.Position;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Certainty;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/** How far an event has come that a participle tells: as the clause it hangs on, unless what governs it says more. */
final class Gerunds {
    private final Lexicon lexicon;
    private final Governors governors;
    private final Negation negation;
    private final VerbStanding verbs;

    Gerunds(Lexicon lexicon, Governors governors, Negation negation, VerbStanding verbs) {
        this.lexicon = lexicon;
        this.governors = governors;
        this.negation = negation;
        this.verbs = verbs;
    }

    Standing of(Predication event, Standing inner, Word verb) {
        Governor governor = governor(verb);
        if (isAdvisedAgainst(verb, governor)) {
            return inner;
        }
        if (!governor.exists() && isTopic(verb)) {
            return inner.to(Status.POSSIBLE, Certainty.UNCERTAIN);
        }
        if (governor.exists()) {
            return governed(event, inner, verb, governor);
        }
        if (verb.has("nsubj")) {
            boolean open = lexicon.words("open-marks").contains(verb.marker());
            return inner.to(open ? Status.POSSIBLE : Status.OCCURRED, open ? Certainty.UNCERTAIN : Certainty.CERTAIN);
        }
        return attached(event, inner, verb);
    }

    /** The governor of the participle itself or, behind "of", of the noun it stands on. */
    private Governor governor(Word verb) {
        if (ClauseForm.isSetOff(verb)) {
            return Governor.NONE;
        }
        Governor own = governors.over(verb);
        Word above = verb.governor();
        return !own.exists() && above.marker().equals("of") ? governors.word(Position.ABOVE, above.governor()) : own;
    }

    /** "Advised against travelling" tells of no journey. */
    private static boolean isAdvisedAgainst(Word verb, Governor governor) {
        return verb.marker().equals("against") && !verb.has("nsubj") && !governor.gives(Status.POSSIBLE);
    }

    /** What something is about is open: "at odds over lifting the ban", unlike "lied about lifting it". */
    private boolean isTopic(Word verb) {
        Word above = verb.governor();
        return above.exists()
                && lexicon.words("topic-marks").contains(verb.marker())
                && !above.in(lexicon.words("factive-verbs"));
    }

    private Standing governed(Predication event, Standing inner, Word verb, Governor governor) {
        if (verbs.isRefused(verb.governor())) {
            return inner.to(Status.DENIED, Certainty.CERTAIN);
        }
        Standing standing = inner.to(governor.status(), governor.certainty());
        return verb.relation().equals("xcomp") ? verbs.under(event, standing, verb.governor()) : standing;
    }

    /** As the clause that it hangs on: "will visit Oslo, meeting the king". */
    private Standing attached(Predication event, Standing inner, Word verb) {
        Word clause = clause(verb);
        Governor modal = modal(verb, clause);
        if (modal.exists()) {
            return inner.to(modal.status(), modal.certainty());
        }
        if (clause.isInfinitive()) {
            return verbs.infinitive(event, inner, clause);
        }
        boolean within = !ClauseForm.isSetOff(verb)
                && ClauseForm.isGerund(clause)
                && List.of("xcomp", "advcl", "acl").contains(clause.relation());
        if (within) {
            return verbs.participle(event, inner, clause);
        }
        return Conditions.isConditional(clause)
                ? inner.to(Status.CONDITIONAL, Certainty.UNCERTAIN)
                : inner.to(Status.OCCURRED, Certainty.CERTAIN);
    }

    /** The verb above the participle; none above what only gives the reason: "because of armies sending troops". */
    private Word clause(Word verb) {
        Word above = verb.governor();
        while (above.exists() && (!above.isVerb() || ClauseForm.isSetOff(verb) && above.isInfinitive())) {
            boolean cause = lexicon.words("cause-prepositions").contains(above.marker());
            above = cause ? Word.NONE : above.governor();
        }
        return above;
    }

    private Governor modal(Word verb, Word clause) {
        // "Should have asked them before agreeing": only the asking did not happen.
        boolean before = lexicon.words("circumstance-marks").contains(verb.marker()) && ClauseForm.isPerfect(clause);
        Governor modal = before ? Governor.NONE : governors.below(clause);
        return modal.gives(Status.POSSIBLE) && isPerceived(clause) ? Governor.NONE : modal;
    }

    /** What can be seen is there: "could be seen hurling rocks". */
    private boolean isPerceived(Word clause) {
        return clause.has("aux:pass") && clause.in(lexicon.words("perception-verbs")) && !negation.isNegated(clause);
    }
}
