package org.chancery.extraction.factuality;

import static org.chancery.syntax.Relation.AMOD;
import static org.chancery.syntax.Relation.COMPOUND;
import static org.chancery.syntax.Relation.COP;
import static org.chancery.syntax.Relation.DET;
import static org.chancery.syntax.Relation.NMOD;
import static org.chancery.syntax.Relation.NMOD_POSS;
import static org.chancery.syntax.Relation.NSUBJ;
import static org.chancery.syntax.Relation.NSUBJ_PASS;
import static org.chancery.syntax.Relation.OBJ;
import static org.chancery.syntax.Relation.OBL;
import static org.chancery.syntax.Relation.XCOMP;

import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Operator;
import org.chancery.knowledge.Operator.Position;
import org.chancery.knowledge.Operator.Use;
import org.chancery.knowledge.Signature;
import org.chancery.knowledge.WordList;
import org.chancery.model.Standing;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/** Tells how far an event has come that a noun names: by its modifiers and the verb that it is subject or object of. */
final class NounStanding {
    private static final Set<String> THEMES = Set.of("for", "to", "of", "in", "on", "off", "out");

    private final Lexicon lexicon;
    private final Operators operators;
    private final VerbStanding verbs;
    private final Negation negation;
    private final Occurrences occurrences;

    NounStanding(Lexicon lexicon, Operators operators, Negation negation, VerbStanding verbs) {
        this.lexicon = lexicon;
        this.operators = operators;
        this.negation = negation;
        this.verbs = verbs;
        this.occurrences = new Occurrences(lexicon, operators, negation);
    }

    /** The standing of {@code event}, whose trigger is a noun without a verb that carries it. */
    Standing of(Predication event) {
        Word noun = event.trigger();
        Standing modified = modified(Standing.UNTOLD, noun);
        if (Occurrences.isToBeHeld(noun)) {
            return Standing.of(Status.PLANNED);
        }
        if (modified.isTold() && !occurrences.isCalledOff(noun)) {
            return left(modified, noun);
        }
        if (occurrences.hasEnded(noun)) {
            return Standing.of(Status.OCCURRED);
        }
        Word head = noun.firstConjunct();
        Word copula = head.dependent(COP);
        if (copula.exists() && head.marker().matches("in|on")) {
            return engaged(modified, head, copula);
        }
        Standing told = head.governor().exists() ? inClause(event, modified, head) : modified;
        return !told.isTold() && isPresupposed(noun) ? Standing.of(Status.OCCURRED) : told;
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
    private Standing engaged(Standing inner, Word head, Word copula) {
        Operator modal = operators.below(head);
        if (modal.exists()) {
            return modal.signature(Use.PLAIN).affirmed();
        }
        return Standing.of(copula.isTagged("VBZ", "VBP") ? Status.ONGOING : Status.OCCURRED);
    }

    /** As the word that the noun hangs on tells. */
    private Standing inClause(Predication event, Standing inner, Word head) {
        Word above = head.governor();
        String marker = head.marker();
        Operator mark = operators.mark(head);
        if (mark.exists()) {
            return mark.signature(Use.PLAIN).affirmed();
        }
        boolean object = isObject(head);
        Operator operator = operators.over(above, marker);
        if (isGiven(event, head, object && operator.gives(Status.DENIED))) {
            return Standing.of(Status.OCCURRED);
        }
        if (object && operator.exists()) {
            return verbs.under(event, operator, above, head);
        }
        if (lexicon.words(WordList.EARLIER_PREPOSITIONS).contains(marker)) {
            return beside(event, inner, head);
        }
        if (lexicon.words(WordList.LATER_PREPOSITIONS).contains(marker)) {
            return Standing.of(Status.PLANNED);
        }
        if (head.is(NSUBJ) && above.isVerb() || isSuffered(head)) {
            return predicated(event, inner, above);
        }
        boolean mutual = event.entry().participants() > 1;
        if (marker.equals("for") && mutual && above.in(lexicon.words(WordList.TRAVELLING_VERBS))) {
            return Standing.of(Status.PLANNED);
        }
        boolean during = head.isExactly(OBL) && marker.matches("in|on|at") && verbs.isDone(above);
        return during ? Standing.of(Status.OCCURRED) : inner;
    }

    /** What the word above does something to: "cancelled the visit", "called for talks". */
    private static boolean isObject(Word head) {
        boolean theme = THEMES.contains(head.marker());
        boolean behind = head.isExactly(OBL) && head.governor().precedes(head) && !isElsewhere(head);
        return head.isExactly(OBJ, NSUBJ_PASS) || theme && (head.isExactly(NMOD) || behind);
    }

    /** It is the pact that was delayed, not the talks: "the pact was delayed in the talks". */
    private static boolean isElsewhere(Word head) {
        return head.marker().matches("in|on") && head.governor().has(OBJ, NSUBJ_PASS);
    }

    /** What is refused was given before, and so was what "to" tells of: "as for the offer to disarm". */
    private boolean isGiven(Predication event, Word head, boolean denied) {
        boolean offered = head.isExactly(NSUBJ) && head.governor().isInfinitive();
        return lexicon.types().isA(event.type(), "AnswerableAct") && (denied || offered);
    }

    /** With that it is made, unlike the meeting that is agreed: "agreed a deal". */
    boolean isMade(Predication event, Operator operator) {
        return lexicon.types().isAny(event.type(), operator.makes());
    }

    /** "Signed it after talks", "will sign it during talks". */
    private Standing beside(Predication event, Standing inner, Word head) {
        Word verb = head.governor();
        boolean infinitive = verb.isInfinitive() && !operators.below(verb).exists();
        boolean either = infinitive && lexicon.words(WordList.PAST_PREPOSITIONS).contains(head.marker());
        boolean done = verbs.isDone(verb.governor());
        // "Agreed to meet during a telephone call": agreed on the telephone.
        boolean spoken = infinitive && lexicon.types().isA(event.type(), "PhoneCall");
        boolean purpose = either && !verb.isExactly(XCOMP) && done;
        boolean ahead = infinitive || operators.below(verb).exists();
        if (spoken && done || purpose || !ahead) {
            return Standing.of(Status.OCCURRED);
        }
        return either ? inner : Standing.of(Status.PLANNED);
    }

    /** The strike stands as the killing does: "was killed in a strike". */
    private boolean isSuffered(Word head) {
        return head.marker().matches("in|by|during")
                && head.governor().isVerb()
                && head.governor().in(lexicon.words(WordList.HARMING_VERBS));
    }

    private Standing predicated(Predication event, Standing inner, Word verb) {
        Operator operator = operators.at(Position.PREDICATE, verb);
        if (!operator.exists()) {
            return verbs.of(event, verb);
        }
        Signature signature = operator.signature(Use.PLAIN);
        return negation.denies(verb) ? signature.negated() : signature.affirmed();
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
        boolean definite =
                noun.dependents(DET).stream().anyMatch(word -> word.lower().equals("the"));
        boolean owned = noun.has(NMOD_POSS) && !noun.dependent(NMOD_POSS).isPronoun();
        return noun.in(lexicon.words(WordList.AGENTLESS_DEEDS)) && (definite || owned);
    }
}
