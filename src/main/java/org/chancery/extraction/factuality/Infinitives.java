package org.chancery.extraction.factuality;

import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.AUX_PASS;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.IOBJ;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.OBL;
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

/** How far an event has come that an infinitive or a bare verb tells: as the operator above it says. */
final class Infinitives {
    private final Lexicon lexicon;
    private final Operators operators;
    private final Negation negation;
    private final Tellers tellers;
    private final VerbStanding verbs;

    Infinitives(Lexicon lexicon, Operators operators, Negation negation, Tellers tellers, VerbStanding verbs) {
        this.lexicon = lexicon;
        this.operators = operators;
        this.negation = negation;
        this.tellers = tellers;
        this.verbs = verbs;
    }

    Standing of(Predication event, Word verb) {
        if (ClauseForm.isHowTo(verb)) {
            return Standing.of(Status.POSSIBLE);
        }
        if (ClauseForm.isArranged(verb)) {
            return Standing.of(Status.PLANNED);
        }
        if (isReported(verb)) {
            return Standing.of(verb.isTagged("VBN") ? Status.OCCURRED : Status.ONGOING, Certainty.PROBABLE);
        }
        if (isSaidInCall(verb)) {
            return Standing.of(Status.OCCURRED, Certainty.PROBABLE);
        }
        return inClause(event, governed(verb));
    }

    private Standing inClause(Predication event, Word clause) {
        Operator operator = operators.over(clause);
        if (operator.exists()) {
            return verbs.under(event, operator, clause.governor(), clause);
        }
        if (clause.governor().lemma().equals("be")) {
            return Standing.of(Status.PLANNED);
        }
        return isPurposeClause(event, clause) ? purpose(event, clause) : Standing.UNTOLD;
    }

    /** The verb on which what governs {@code verb} stands: the first of verbs that are joined. */
    private Word governed(Word verb) {
        Word governed = verb;
        while (!operators.over(governed).exists() && isJoined(governed)) {
            governed = governed.governor();
        }
        return governed;
    }

    private static boolean isJoined(Word verb) {
        return verb.is(CONJ) && !verb.governor().lemma().equals("be");
    }

    /** Whether {@code verb} tells what something else is done for, which leaves that to come. */
    boolean isPurpose(Predication event, Word verb) {
        Word clause = governed(verb);
        return !operators.over(clause).exists()
                && isPurposeClause(event, clause)
                && !isVoiced(event, clause.governor())
                && !isSaidInCall(verb);
    }

    private boolean isPurposeClause(Predication event, Word clause) {
        return clause.isInfinitive() && (clause.isExactly(ADVCL) || isErrand(clause) || isVoicedBy(event, clause));
    }

    /** What somebody goes somewhere for, though the parser takes it for a complement: "will fly to Oslo to meet". */
    private boolean isErrand(Word clause) {
        Word journey = clause.governor();
        return clause.isExactly(XCOMP)
                && journey.in(lexicon.words(WordList.TRAVELLING_VERBS))
                && journey.dependents(OBL).stream().anyMatch(place -> place.isMarked("to", "for", "in"));
    }

    /** A purpose that the parser takes for a complement: "wrote to urge". */
    private boolean isVoicedBy(Predication event, Word clause) {
        Word verb = clause.governor();
        return clause.isExactly(XCOMP)
                && !operators.at(Position.RAISING, verb).exists()
                && lexicon.types()
                        .isAny(
                                event.type(),
                                operators.at(Position.PURPOSE, verb).doneBy());
    }

    private Standing purpose(Predication event, Word verb) {
        Word clause = verb.governor();
        if (isVoiced(event, clause)) {
            return verbs.finite(event, clause);
        }
        Operator operator = operators.over(clause);
        boolean open = operator.exists() && !operator.gives(Status.OCCURRED);
        Status status = open ? operator.signature(Use.PLAIN).affirmed().status() : Status.PLANNED;
        return Standing.of(status, Certainty.PROBABLE);
    }

    /** "Is said to be asking", "was reported to have left", "appear to be building". */
    private boolean isReported(Word verb) {
        Word above = verb.governor();
        boolean told = operators.at(Position.RAISING, above).exists() || above.has(AUX_PASS) && tellers.reports(above);
        return verb.isExactly(XCOMP)
                && told
                && !operators.below(above).exists()
                && !negation.isNegated(above)
                && !operators.at(Position.ABOVE, above).exists()
                && verb.dependents(AUX).stream().anyMatch(aux -> aux.lemma().matches("have|be"))
                && !verb.has(AUX_PASS);
    }

    /** "Called him to thank him". */
    private boolean isSaidInCall(Word verb) {
        Word call = verb.governor();
        return verb.isInfinitive()
                && verbs.isDone(call)
                && call.in(lexicon.words(WordList.CALLING_VERBS))
                && verb.in(lexicon.words(WordList.COMMENT_VERBS))
                && call.has(OBJ, IOBJ);
    }

    /** Who does the one does the other: "wrote to urge them", "recalled its envoy to protest". */
    private boolean isVoiced(Predication event, Word verb) {
        boolean done = lexicon.types()
                        .isAny(
                                event.type(),
                                operators.at(Position.PURPOSE, verb).doneBy())
                || lexicon.types()
                        .isAny(event.type(), operators.any(Position.PURPOSE).doneBy());
        return done && !operators.below(verb).exists() && !verb.isInfinitive() && !negation.isNegated(verb);
    }
}
