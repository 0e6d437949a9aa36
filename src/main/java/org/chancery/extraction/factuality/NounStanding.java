package org.chancery.extraction.factuality;

import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.COMPOUND;
import static org.chancery.syntax.DependencyRelation.COP;
import static org.chancery.syntax.DependencyRelation.DET;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;

import java.util.List;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Operator;
import org.chancery.knowledge.Operator.Position;
import org.chancery.knowledge.Operator.Use;
import org.chancery.knowledge.WordList;
import org.chancery.model.Standing;
import org.chancery.model.Status;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.Word;

/** Tells how far an event has come that a noun names: by its modifiers and the verb that it is subject or object of. */
final class NounStanding {
    private final Lexicon lexicon;
    private final Operators operators;
    private final VerbStanding verbs;
    private final DependentNoun dependent;
    private final Occurrences occurrences;

    NounStanding(Lexicon lexicon, Operators operators, Negation negation, VerbStanding verbs) {
        this.lexicon = lexicon;
        this.operators = operators;
        this.verbs = verbs;
        this.dependent = new DependentNoun(lexicon, operators, negation, verbs);
        this.occurrences = new Occurrences(lexicon, operators, negation);
    }

    /** The standing of {@code event}, whose trigger is a noun without a verb that carries it. */
    Standing of(Predication event) {
        Word noun = event.trigger();
        if (Occurrences.isToBeHeld(noun)) {
            return Standing.of(Status.PLANNED);
        }
        Standing modified = modified(Standing.UNTOLD, noun);
        if (modified.isTold() && !occurrences.isCalledOff(noun)) {
            return left(modified, noun);
        }
        return occurrences.hasEnded(noun) ? Standing.of(Status.OCCURRED) : told(event, modified);
    }

    private Standing told(Predication event, Standing modified) {
        Word noun = event.trigger();
        Standing told = inClause(event, modified, noun.firstConjunct());
        return !told.isTold() && isPresupposed(noun) ? Standing.of(Status.OCCURRED) : told;
    }

    private Standing inClause(Predication event, Standing modified, Word head) {
        Word copula = head.dependent(COP);
        if (copula.exists() && head.marker().matches("in|on")) {
            return engaged(head, copula);
        }
        return head.governor().exists() ? dependent.of(event, modified, head) : modified;
    }

    /** What was planned is called off by whoever stays away: "withdrew from the planned talks". */
    private Standing left(Standing modified, Word noun) {
        Word head = noun.firstConjunct();
        Operator operator = operators.at(Position.FROM, head.governor());
        boolean away = List.of("from", "out of").contains(head.marker()) && operator.exists();
        return away && modified.is(Status.PLANNED) && verbs.isDone(head.governor())
                ? operator.signature(Use.PLAIN).affirmed()
                : modified;
    }

    /** "Is in talks with", "was on a visit to". */
    private Standing engaged(Word head, Word copula) {
        Operator modal = operators.below(head);
        if (modal.exists()) {
            return modal.signature(Use.PLAIN).affirmed();
        }
        return Standing.of(copula.isTagged("VBZ", "VBP") ? Status.ONGOING : Status.OCCURRED);
    }

    /** With that it is made, unlike the meeting that is agreed: "agreed a deal". */
    boolean isMade(Predication event, Operator operator) {
        return lexicon.types().isAny(event.type(), operator.makes());
    }

    /** "The planned visit", "an alleged attack". */
    Standing modified(Standing inner, Word noun) {
        Standing standing = inner;
        for (Word modifier : noun.dependents(AMOD, COMPOUND, DET)) {
            Operator operator = operators.at(Position.MODIFIER, modifier);
            standing = operator.exists() ? operator.signature(Use.PLAIN).affirmed() : standing;
        }
        return standing;
    }

    /** Whether the words take for granted that it was done: "deplored the attack on the embassy". */
    private boolean isPresupposed(Word noun) {
        boolean definite = NounPhrase.isDefinite(noun);
        boolean owned = noun.has(NMOD_POSS) && !noun.dependent(NMOD_POSS).isPronoun();
        boolean qualified = noun.dependents(AMOD).stream()
                .anyMatch(word ->
                        word.isTagged("VBN", "VBD") && !word.previous().form().equals("-"));
        return noun.in(lexicon.words(WordList.AGENTLESS_DEEDS)) && (definite || owned) && !qualified;
    }
}
