package org.chancery.extraction.factuality;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ_PASS;
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

/** Tells how far an event has come that a verb tells of: by modals, tense, its clause and the operators above that. */
final class VerbStanding {
    private final Lexicon lexicon;
    private final Operators operators;
    private final Negation negation;
    private final Tellers tellers;
    private final Gerunds gerunds;
    private final Modals modals;
    private final Infinitives infinitives;
    private final Embeddings embeddings;

    VerbStanding(Lexicon lexicon, Operators operators, Negation negation) {
        this.lexicon = lexicon;
        this.operators = operators;
        this.negation = negation;
        this.tellers = new Tellers(lexicon, operators);
        this.embeddings = new Embeddings(lexicon, operators, negation, tellers, this);
        this.infinitives = new Infinitives(lexicon, operators, negation, tellers, this);
        this.modals = new Modals(operators, tellers, embeddings);
        this.gerunds = new Gerunds(lexicon, operators, negation, this);
    }

    /** The standing of {@code event}, whose clause {@code verb} heads, its own negation left out. */
    Standing of(Predication event, Word verb) {
        Standing standing = inClause(event, verb);
        boolean open = standing.is(Status.PLANNED, Status.POSSIBLE);
        return standing.isTold() && Conditions.hasCondition(verb) || open && Conditions.isUnderConditions(verb)
                ? Standing.of(Status.CONDITIONAL)
                : standing;
    }

    private Standing inClause(Predication event, Word verb) {
        if (ClauseForm.isAsked(verb)) {
            return Standing.of(Status.POSSIBLE);
        }
        Operator modal = operators.below(verb);
        return modal.exists() ? modals.of(event, verb, modal) : withoutModal(event, verb);
    }

    private Standing withoutModal(Predication event, Word verb) {
        if (ClauseForm.isToBe(verb)) {
            return Standing.of(ClauseForm.isPerfect(verb) ? Status.CANCELLED : Status.PLANNED);
        }
        return isIndicative(verb) ? finite(event, verb) : infinitives.of(event, verb);
    }

    private boolean isIndicative(Word verb) {
        return !verb.isInfinitive() && !ClauseForm.isBare(verb) && !ClauseForm.isSubjunctive(verb) && !isDemanded(verb);
    }

    /** "Asked that protesters gather". */
    private boolean isDemanded(Word verb) {
        return verb.marker().equals("that")
                && verb.isTagged("VBP")
                && !verb.has(AUX)
                && verb.governor().in(lexicon.words(WordList.MANDATIVE_WORDS));
    }

    /** The noun that says what the clause of {@code verb} tells, "a chance that they agree", or {@link Word#NONE}. */
    private static Word message(Word verb) {
        boolean told = verb.governor().isNoun() && verb.isExactly(DEP, ACL, CCOMP) && verb.has(NSUBJ);
        return told ? verb.governor() : Word.NONE;
    }

    /** What is refused or denied is not so: "rejected demands to halt aid", "denied a report that it had met them". */
    boolean isRefused(Word noun) {
        Word verb = noun.governor();
        boolean object =
                noun.isNoun() && noun.isExactly(OBJ, NSUBJ_PASS) && !noun.in(lexicon.words(WordList.STRIVING_NOUNS));
        boolean refused = operators.at(Position.ABOVE, verb).gives(Status.DENIED)
                || operators.isAny(Position.VERDICT, verb.dependents(XCOMP, OBL, ADVCL, DEP));
        return object && refused && !operators.below(verb).exists() && !negation.isNegated(verb);
    }

    /** The standing of what a verb in the indicative, or a participle, tells. */
    Standing finite(Predication event, Word verb) {
        if (Conditions.isConditional(verb)) {
            return Standing.of(Status.CONDITIONAL);
        }
        if (verb.marker().equals("that") && isRefused(message(verb))) {
            return Standing.of(Status.DENIED);
        }
        if (message(verb).exists() && operators.over(verb).gives(Status.POSSIBLE)) {
            return Standing.of(Status.POSSIBLE);
        }
        return isParticiple(verb) ? gerunds.of(event, verb) : reported(event, verb);
    }

    private boolean isParticiple(Word verb) {
        return ClauseForm.isGerund(verb)
                || ClauseForm.isPerfectGerund(verb) && operators.over(verb).exists();
    }

    /** As the verb above tells, "doubts that they agreed", or else as it stands. */
    private Standing reported(Predication event, Word verb) {
        Operator above = verb.isExactly(CCOMP) ? operators.at(Position.CLAUSE, verb.governor()) : Operator.NONE;
        boolean told = above.has(Use.PLAIN)
                && (!verb.governor().isInfinitive()
                        || above.signature(Use.PLAIN).open() != null);
        return told ? embeddings.under(event, above, verb.governor(), verb) : indicative(verb);
    }

    private Standing indicative(Word verb) {
        if (verb.isTagged("VBG")) {
            return Standing.of(isOver(verb) ? Status.OCCURRED : Status.ONGOING);
        }
        if (ClauseForm.isAhead(verb)) {
            return Standing.of(Status.PLANNED, Certainty.PROBABLE);
        }
        boolean present = verb.isTagged("VBZ", "VBP") && !verb.has(AUX);
        Operator text = present ? operators.under(verb) : Operator.NONE;
        return text.exists() ? text.signature(Use.PLAIN).affirmed() : Standing.of(Status.OCCURRED);
    }

    /** "Had been talking", and "was talking" where nobody's words put it into the past. */
    private boolean isOver(Word verb) {
        boolean reported = verb.isExactly(CCOMP) && tellers.reports(verb.governor());
        return verb.dependents(AUX).stream()
                .anyMatch(aux -> aux.isTagged("VBD") && (aux.lemma().equals("have") || !reported));
    }

    /** Whether somebody else wants it to be said: "needs to make clear that it would not agree". */
    boolean isToBeTold(Word verb) {
        Word above = verb.governor();
        Word teller = above.isTagged("JJ") && above.isExactly(XCOMP) ? above.governor() : above;
        Operator operator = operators.over(teller);
        return verb.isExactly(CCOMP) && teller.isInfinitive() && operator.exists() && !operator.gives(Status.OCCURRED);
    }

    Standing infinitive(Predication event, Word verb) {
        return infinitives.of(event, verb);
    }

    /** Whether {@code verb} tells what something else is done for, which leaves that to come. */
    boolean isPurpose(Predication event, Word verb) {
        return infinitives.isPurpose(event, verb);
    }

    Standing participle(Predication event, Word verb) {
        return gerunds.of(event, verb);
    }

    /**
     * The standing of {@code event} under {@code operator}, which {@code holder} is; its own clause is {@code clause}.
     */
    Standing under(Predication event, Operator operator, Word holder, Word clause) {
        return embeddings.under(event, operator, holder, clause);
    }

    /** A verb in the past that nothing makes doubtful: what was said in talks was said there. */
    boolean isDone(Word verb) {
        boolean finite = verb.dependents(AUX).stream().anyMatch(aux -> aux.isTagged("VBD", "VBZ", "VBP"));
        return (verb.isTagged("VBD") || verb.isTagged("VBN") && finite)
                && !operators.below(verb).exists()
                && !negation.isNegated(verb);
    }
}
