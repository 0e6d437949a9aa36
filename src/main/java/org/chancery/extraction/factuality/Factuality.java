package org.chancery.extraction.factuality;

import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Operator;
import org.chancery.knowledge.Operator.Position;
import org.chancery.knowledge.Operator.Use;
import org.chancery.model.Standing;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/**
 * Tells how far an event has come from what governs it: modals, tense, negation, matrix verbs and nouns, conditions,
 * and for a noun its modifiers and the verb that it is subject or object of. Safe for use by many threads.
 */
public final class Factuality {
    private final Operators operators;
    private final Negation negation;
    private final Occurrences occurrences;
    private final VerbStanding verbs;
    private final NounStanding nouns;

    public Factuality(Lexicon lexicon) {
        this.operators = new Operators(lexicon);
        this.negation = new Negation(lexicon);
        this.occurrences = new Occurrences(lexicon, operators, negation);
        this.verbs = new VerbStanding(lexicon, operators, negation);
        this.nouns = new NounStanding(lexicon, operators, negation, verbs);
    }

    /** The standing of {@code event}; its status is null where nothing tells it. */
    public Standing judge(Predication event) {
        Standing standing = byWords(event);
        Word predicate = event.predicate();
        if (negation.isUnplanned(predicate)) {
            standing = Standing.of(Status.DENIED);
        } else if (Negation.isUnderNothing(predicate)) {
            return standing.to(null);
        }
        boolean modal = event.entry().part() == LexicalEntry.Part.MODAL;
        return event.refusal() || modal ? done(event) : negated(event, standing);
    }

    /** A refusal or a demand by "must" is made by the words themselves; "if it should not agree" demands nothing. */
    private Standing done(Predication event) {
        if (event.refusal() && verbs.isToBeTold(event.predicate())) {
            return Standing.UNTOLD;
        }
        if (!Conditions.isConditional(event.predicate())) {
            return Standing.of(Status.OCCURRED);
        }
        return event.refusal() ? Standing.of(Status.CONDITIONAL) : Standing.UNTOLD;
    }

    /** What the words themselves and those around them tell, negation left out. */
    private Standing byWords(Predication event) {
        LexicalEntry.Part part = event.entry().part();
        if (event.isNoun() && !event.support().exists()) {
            return nouns.of(event);
        }
        if (part == LexicalEntry.Part.ADJECTIVE && isAskedOf(event.predicate())) {
            return Standing.UNTOLD;
        }
        boolean word = part == LexicalEntry.Part.ADJECTIVE || part == LexicalEntry.Part.MODAL;
        if (word && !isOpen(event) || event.comment()) {
            return Standing.of(Status.OCCURRED);
        }
        return event.isNoun() ? supported(event) : verbs.of(event, event.predicate());
    }

    /** A question is no offer: "asked if they were ready to leave". */
    private static boolean isAskedOf(Word adjective) {
        return ClauseForm.isAsked(adjective) && adjective.governor().lemma().equals("ask");
    }

    /** An adjective in a clause that tells of nothing done: "if they are ready", "whether he will be willing". */
    private boolean isOpen(Predication event) {
        Word adjective = event.predicate();
        return event.entry().part() == LexicalEntry.Part.ADJECTIVE
                && (operators.below(adjective).exists()
                        || Conditions.isConditional(adjective)
                        || ClauseForm.isAsked(adjective));
    }

    /** The verb tells, "plans a visit", "paid a visit", unless the noun's own modifiers do. */
    private Standing supported(Predication event) {
        Operator matrix = operators.at(Position.ABOVE, event.support());
        boolean plain = !matrix.exists() || matrix.gives(Status.OCCURRED) || nouns.isMade(event, matrix);
        Standing standing = plain
                ? verbs.of(event, event.predicate())
                : verbs.under(event, matrix, event.support(), event.trigger());
        return standing.is(Status.OCCURRED) ? nouns.modified(standing, event.trigger()) : standing;
    }

    private Standing negated(Predication event, Standing standing) {
        Standing told = isNegated(event) ? denied(event, standing) : standing;
        if (!told.is(Status.DENIED)) {
            return told;
        }
        boolean plan = event.isNoun() && occurrences.wasPlanned(event.trigger());
        return told.negative().to(plan ? Status.CANCELLED : Status.DENIED);
    }

    private boolean isNegated(Predication event) {
        boolean noun =
                event.isNoun() && (negation.isNegated(event.trigger()) || occurrences.hasNotOccurred(event.trigger()));
        return noun || negation.denies(event.predicate());
    }

    /**
     * What was open stays untold when it is negated, "may not agree", unless its modal says more, "could not agree".
     * What somebody foresees not to be is possible: "there is a risk that they will not agree".
     */
    private Standing denied(Predication event, Standing standing) {
        Word predicate = event.predicate();
        Operator own = operators.below(predicate);
        Operator modal = own.exists() || !event.isNoun()
                ? own
                : operators.below(event.trigger().firstConjunct().governor());
        if (standing.is(Status.POSSIBLE) && modal.gives(Status.PLANNED, Status.CONDITIONAL)) {
            return standing.negative();
        }
        boolean able = modal.exists() && modal.signature(Use.PLAIN).negated().is(Status.DENIED);
        boolean open = standing.is(Status.PROPOSED, Status.CONDITIONAL)
                || standing.is(Status.POSSIBLE) && !event.isNoun() && !able;
        return standing.negative().to(open ? null : Status.DENIED);
    }
}
