package org.chancery.extraction.factuality;

import static org.chancery.syntax.DependencyRelation.NMOD;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ_PASS;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.OBL;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Operator;
import org.chancery.knowledge.Operator.Position;
import org.chancery.knowledge.Operator.Use;
import org.chancery.knowledge.Signature;
import org.chancery.knowledge.WordList;
import org.chancery.model.Standing;
import org.chancery.model.Status;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.Word;

/**
 * How far an event has come that a noun within a clause names: as the word tells that the noun hangs on. "Cancelled the
 * visit", "signed it after talks", "was killed in a strike".
 */
final class DependentNoun {
    private static final Set<String> THEMES = Set.of("for", "to", "of", "in", "on", "off", "out");

    private final Lexicon lexicon;
    private final Operators operators;
    private final Negation negation;
    private final VerbStanding verbs;

    DependentNoun(Lexicon lexicon, Operators operators, Negation negation, VerbStanding verbs) {
        this.lexicon = lexicon;
        this.operators = operators;
        this.negation = negation;
        this.verbs = verbs;
    }

    /**
     * The standing of {@code event}, of which {@code head} is the noun; {@code inner} where the clause tells nothing.
     */
    Standing of(Predication event, Standing inner, Word head) {
        Operator mark = operators.mark(head);
        if (mark.exists()) {
            return mark.signature(Use.PLAIN).affirmed();
        }
        Operator operator = operators.over(head.governor(), head.marker());
        if (isGiven(event, head, isRefused(head, operator))) {
            return Standing.of(Status.OCCURRED);
        }
        boolean governed = isObject(head) && operator.exists();
        return governed ? verbs.under(event, operator, head.governor(), head) : ungoverned(event, inner, head);
    }

    /** As the preposition tells, or the clause of which it is the subject. */
    private Standing ungoverned(Predication event, Standing inner, Word head) {
        if (lexicon.words(WordList.EARLIER_PREPOSITIONS).contains(head.marker())) {
            return beside(event, inner, head);
        }
        if (lexicon.words(WordList.LATER_PREPOSITIONS).contains(head.marker())) {
            return Standing.of(Status.PLANNED);
        }
        boolean subject = head.is(NSUBJ) && head.governor().isVerb();
        return subject || isSuffered(head) ? predicated(event, head.governor()) : attended(event, inner, head);
    }

    /** "Flew in for talks" leaves them to come; what was done "at the meeting" was done while it was held. */
    private Standing attended(Predication event, Standing inner, Word head) {
        Word verb = head.governor();
        boolean mutual = event.entry().participants() > 1;
        if (head.marker().equals("for") && mutual && verb.in(lexicon.words(WordList.TRAVELLING_VERBS))) {
            return Standing.of(Status.PLANNED);
        }
        boolean during = head.isExactly(OBL) && head.marker().matches("in|on|at") && verbs.isDone(verb);
        return during ? Standing.of(Status.OCCURRED) : inner;
    }

    /** Whether an operator denies it, or leaves open what somebody had made: "rejected Peru's offer". */
    private static boolean isRefused(Word head, Operator operator) {
        boolean known = isOwned(head) && operator.gives(Status.POSSIBLE);
        return isObject(head) && (operator.gives(Status.DENIED) || known);
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

    /** "Peru's offer", "the offer". */
    private static boolean isOwned(Word noun) {
        return noun.has(NMOD_POSS) || NounPhrase.isDefinite(noun);
    }

    /** What is refused was given before, and so was what "to" tells of: "as for the offer to disarm". */
    private boolean isGiven(Predication event, Word head, boolean denied) {
        boolean offered = head.isExactly(NSUBJ) && head.governor().isInfinitive();
        return lexicon.types().isA(event.type(), "AnswerableAct") && (denied || offered);
    }

    /** "Signed it after talks", "will sign it during talks". */
    private Standing beside(Predication event, Standing inner, Word head) {
        Word verb = head.governor();
        boolean ahead = verb.isInfinitive() || operators.below(verb).exists();
        if (!ahead || isBeforeInfinitive(event, head)) {
            return Standing.of(Status.OCCURRED);
        }
        return isEither(head) ? inner : Standing.of(Status.PLANNED);
    }

    /**
     * Whether the infinitive that it stands beside leaves open which of the two it belongs to: "came to sign after".
     */
    private boolean isEither(Word head) {
        return isBareInfinitive(head.governor())
                && lexicon.words(WordList.PAST_PREPOSITIONS).contains(head.marker());
    }

    /** Whether it belongs to what was done before: "agreed to meet during a telephone call", on the telephone. */
    private boolean isBeforeInfinitive(Predication event, Word head) {
        Word verb = head.governor();
        boolean spoken = isBareInfinitive(verb) && lexicon.types().isA(event.type(), "PhoneCall");
        boolean purpose = isEither(head) && !verb.isExactly(XCOMP);
        return (spoken || purpose) && verbs.isDone(verb.governor());
    }

    private boolean isBareInfinitive(Word verb) {
        return verb.isInfinitive() && !operators.below(verb).exists();
    }

    /** The strike stands as the killing does: "was killed in a strike". */
    private boolean isSuffered(Word head) {
        return head.marker().matches("in|by|during")
                && head.governor().isVerb()
                && head.governor().in(lexicon.words(WordList.HARMING_VERBS));
    }

    private Standing predicated(Predication event, Word verb) {
        Operator operator = operators.at(Position.PREDICATE, verb);
        if (!operator.exists()) {
            return verbs.of(event, verb);
        }
        Signature signature = operator.signature(Use.PLAIN);
        return negation.denies(verb) ? signature.negated() : signature.affirmed();
    }
}
