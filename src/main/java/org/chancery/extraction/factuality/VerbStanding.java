package org.chancery.extraction.factuality;

import static org.chancery.syntax.Relation.ACL;
import static org.chancery.syntax.Relation.ADVCL;
import static org.chancery.syntax.Relation.ADVMOD;
import static org.chancery.syntax.Relation.AUX;
import static org.chancery.syntax.Relation.CCOMP;
import static org.chancery.syntax.Relation.DEP;
import static org.chancery.syntax.Relation.NSUBJ;
import static org.chancery.syntax.Relation.NSUBJ_PASS;
import static org.chancery.syntax.Relation.OBJ;
import static org.chancery.syntax.Relation.OBL;
import static org.chancery.syntax.Relation.XCOMP;

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
    private final Infinitives infinitives;
    private final Embeddings embeddings;

    VerbStanding(Lexicon lexicon, Operators operators, Negation negation) {
        this.lexicon = lexicon;
        this.operators = operators;
        this.negation = negation;
        this.tellers = new Tellers(lexicon, operators);
        this.embeddings = new Embeddings(lexicon, operators, negation, tellers, this);
        this.infinitives = new Infinitives(lexicon, operators, negation, tellers, this);
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
        Operator modal = operators.below(verb);
        if (ClauseForm.isAsked(verb)) {
            return Standing.of(Status.POSSIBLE);
        }
        if (modal.exists()) {
            return modal(event, verb, modal);
        }
        if (ClauseForm.isToBe(verb)) {
            return Standing.of(ClauseForm.isPerfect(verb) ? Status.CANCELLED : Status.PLANNED);
        }
        boolean finite = !verb.isInfinitive()
                && !ClauseForm.isBare(verb)
                && !ClauseForm.isSubjunctive(verb)
                && !isDemanded(verb);
        return finite ? finite(event, verb) : infinitives.of(event, verb);
    }

    /** "Would" under a verb of saying is the future seen from there; what somebody foresees is possible. */
    private Standing modal(Predication event, Word verb, Operator modal) {
        boolean future = modal.gives(Status.PLANNED, Status.CONDITIONAL);
        Word teller = future ? tellers.of(verb) : Word.NONE;
        Operator foretelling = tellers.foretelling(teller);
        if (foretelling.exists()) {
            return embeddings.under(event, foretelling, foretelling.signature(Use.FORETELLING), teller);
        }
        if (Conditions.isConditional(verb.firstConjunct())) {
            return Standing.of(Status.CONDITIONAL);
        }
        Operator likely = future && verb.equals(event.predicate()) ? likely(verb) : Operator.NONE;
        if (likely.exists()) {
            return likely.signature(Use.PLAIN).affirmed();
        }
        return modal.gives(Status.CONDITIONAL) && tellers.isFutureInThePast(verb)
                ? Standing.of(Status.PLANNED)
                : modal.signature(Use.PLAIN).affirmed();
    }

    /** "Will probably meet". */
    private Operator likely(Word verb) {
        return verb.dependents(ADVMOD).stream()
                .map(adverb -> operators.at(Position.FUTURE, adverb))
                .filter(Operator::exists)
                .findFirst()
                .orElse(Operator.NONE);
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
        if (ClauseForm.isGerund(verb)
                || ClauseForm.isPerfectGerund(verb) && operators.over(verb).exists()) {
            return gerunds.of(event, verb);
        }
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
