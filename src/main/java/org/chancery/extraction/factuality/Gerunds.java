package org.chancery.extraction.factuality;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.AUX_PASS;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Operator;
import org.chancery.knowledge.Operator.Position;
import org.chancery.knowledge.Operator.Use;
import org.chancery.knowledge.WordList;
import org.chancery.model.Certainty;
import org.chancery.model.Standing;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/** How far an event has come that a participle tells: as the clause it hangs on, unless an operator above says more. */
final class Gerunds {
    private final Lexicon lexicon;
    private final Operators operators;
    private final Negation negation;
    private final VerbStanding verbs;
    private final ProposedTexts texts;

    Gerunds(Lexicon lexicon, Operators operators, Negation negation, VerbStanding verbs) {
        this.lexicon = lexicon;
        this.operators = operators;
        this.negation = negation;
        this.verbs = verbs;
        this.texts = new ProposedTexts(lexicon, operators);
    }

    Standing of(Predication event, Word verb) {
        if (ClauseForm.isAboutTo(verb)) {
            return Standing.of(Status.PLANNED, Certainty.PROBABLE);
        }
        Operator text = texts.over(verb);
        if (text.exists()) {
            return verbs.under(event, text, verb.governor().governor(), verb);
        }
        Operator mark = operators.mark(verb);
        if (mark.exists() && !verb.has(NSUBJ)) {
            return mark.signature(Use.PLAIN).affirmed();
        }
        return held(event, verb);
    }

    /** As the operator tells that it hangs on: "accused of breaking the truce". */
    private Standing held(Predication event, Word verb) {
        Word holder = holder(verb);
        Operator operator = operator(verb, holder);
        if (isAdvisedAgainst(verb, operator)) {
            return Standing.UNTOLD;
        }
        return operator.exists() ? verbs.under(event, operator, holder, verb) : free(event, verb);
    }

    /** Where no operator is above it. */
    private Standing free(Predication event, Word verb) {
        if (isTopic(verb)) {
            return Standing.of(Status.POSSIBLE);
        }
        if (verb.has(NSUBJ)) {
            boolean open = lexicon.words(WordList.OPEN_MARKS).contains(verb.marker());
            return Standing.of(open ? Status.POSSIBLE : Status.OCCURRED);
        }
        return attached(event, verb);
    }

    /** The word above the participle or, behind "of", above the noun it stands on; none where a comma parts them. */
    private Word holder(Word verb) {
        Word above = verb.governor();
        if (ClauseForm.isSetOff(verb)) {
            return Word.NONE;
        }
        return operators.over(verb).exists() || !above.marker().equals("of") ? above : above.governor();
    }

    private Operator operator(Word verb, Word holder) {
        return holder.equals(verb.governor()) ? operators.over(verb) : operators.at(Position.ABOVE, holder);
    }

    /** "Advised against travelling" tells of no journey. */
    private static boolean isAdvisedAgainst(Word verb, Operator operator) {
        return verb.marker().equals("against") && !verb.has(NSUBJ) && !operator.gives(Status.POSSIBLE);
    }

    /** What something is about is open: "at odds over lifting the ban", unlike "lied about lifting it". */
    private boolean isTopic(Word verb) {
        Word above = verb.governor();
        return above.exists()
                && lexicon.words(WordList.TOPIC_MARKS).contains(verb.marker())
                && !above.in(lexicon.words(WordList.FACTIVE_VERBS));
    }

    /** As the clause that it hangs on: "will visit Oslo, meeting the king". */
    private Standing attached(Predication event, Word verb) {
        Word clause = clause(verb);
        Operator modal = modal(verb, clause);
        if (modal.exists()) {
            return modal.signature(Use.PLAIN).affirmed();
        }
        if (clause.isInfinitive()) {
            return verbs.infinitive(event, clause);
        }
        if (isWithin(verb, clause)) {
            return verbs.participle(event, clause);
        }
        return Standing.of(Conditions.isConditional(clause) ? Status.CONDITIONAL : Status.OCCURRED);
    }

    /** Whether the clause that it hangs on is that of a participle itself. */
    private static boolean isWithin(Word verb, Word clause) {
        return !ClauseForm.isSetOff(verb) && ClauseForm.isGerund(clause) && clause.isExactly(XCOMP, ADVCL, ACL);
    }

    /** The verb above the participle; none above what only gives the reason: "because of armies sending troops". */
    private Word clause(Word verb) {
        Word above = verb.governor();
        while (above.exists() && (!above.isVerb() || isApart(verb) && above.isInfinitive())) {
            boolean cause = lexicon.words(WordList.CAUSE_PREPOSITIONS).contains(above.marker());
            above = cause ? Word.NONE : above.governor();
        }
        return above;
    }

    /** A participle behind a comma, or joined to an infinitive, does not share that: "by failing to come and lying". */
    private static boolean isApart(Word verb) {
        return ClauseForm.isSetOff(verb) || verb.is(CONJ);
    }

    private Operator modal(Word verb, Word clause) {
        // "Should have asked them before agreeing": only the asking did not happen.
        boolean before =
                lexicon.words(WordList.CIRCUMSTANCE_MARKS).contains(verb.marker()) && ClauseForm.isPerfect(clause);
        Operator modal = before ? Operator.NONE : operators.below(clause);
        return modal.gives(Status.POSSIBLE) && isPerceived(clause) ? Operator.NONE : modal;
    }

    /** What can be seen is there: "could be seen hurling rocks". */
    private boolean isPerceived(Word clause) {
        return clause.has(AUX_PASS)
                && clause.in(lexicon.words(WordList.PERCEPTION_VERBS))
                && !negation.isNegated(clause);
    }
}
