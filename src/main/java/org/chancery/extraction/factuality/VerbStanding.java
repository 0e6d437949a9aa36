package org.chancery.extraction.factuality;

import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.Governor;
import org.chancery.knowledge.Governor.Position;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Certainty;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/** Tells how far an event has come that a verb tells of: by modals, tense, its clause and what governs that. */
final class VerbStanding {
    private final Lexicon lexicon;
    private final Governors governors;
    private final Negation negation;
    private final Tellers tellers;
    private final Gerunds gerunds;
    private final Infinitives infinitives;
    private final Contexts contexts;

    VerbStanding(Lexicon lexicon, Governors governors, Negation negation) {
        this.lexicon = lexicon;
        this.governors = governors;
        this.negation = negation;
        this.tellers = new Tellers(lexicon);
        this.contexts = new Contexts(lexicon, governors, negation, tellers, this);
        this.infinitives = new Infinitives(lexicon, governors, negation, tellers, this);
        this.gerunds = new Gerunds(lexicon, governors, negation, this);
    }

    /** The standing of {@code event}, whose clause {@code verb} heads. */
    Standing of(Predication event, Word verb) {
        Standing standing = inClause(event, verb);
        boolean open = standing.is(Status.PLANNED, Status.POSSIBLE);
        return standing.isTold() && Conditions.hasCondition(verb) || open && Conditions.isUnderConditions(verb)
                ? standing.to(Status.CONDITIONAL, Certainty.UNCERTAIN)
                : standing;
    }

    private Standing inClause(Predication event, Word verb) {
        Governor modal = governors.below(verb);
        if (ClauseForm.isAsked(verb)) {
            return Standing.UNTOLD.to(Status.POSSIBLE, Certainty.UNCERTAIN);
        }
        if (modal.exists()) {
            return modal(event, Standing.UNTOLD, verb, modal);
        }
        if (ClauseForm.isToBe(verb)) {
            return Standing.UNTOLD.to(Status.PLANNED, Certainty.CERTAIN);
        }
        boolean finite = !verb.isInfinitive()
                && !ClauseForm.isBare(verb)
                && !ClauseForm.isSubjunctive(verb)
                && !isDemanded(verb);
        return finite ? finite(event, Standing.UNTOLD, verb) : infinitives.of(event, Standing.UNTOLD, verb);
    }

    /** "Would" under a verb of saying is the future seen from there; what somebody foresees is possible. */
    Standing modal(Predication event, Standing inner, Word verb, Governor modal) {
        boolean future = modal.gives(Status.PLANNED, Status.CONDITIONAL);
        if (future && tellers.isForeseen(verb)) {
            return inner.to(Status.POSSIBLE, Certainty.UNCERTAIN);
        }
        if (Conditions.isConditional(verb.firstConjunct())) {
            return inner.to(Status.CONDITIONAL, Certainty.UNCERTAIN);
        }
        if (future && verb.equals(event.predicate()) && isLikely(verb)) {
            return inner.to(Status.POSSIBLE, Certainty.PROBABLE);
        }
        return modal.gives(Status.CONDITIONAL) && tellers.isFutureInThePast(verb)
                ? inner.to(Status.PLANNED, Certainty.CERTAIN)
                : inner.to(modal.status(), modal.certainty());
    }

    private boolean isLikely(Word verb) {
        return verb.dependents("advmod").stream()
                .anyMatch(word ->
                        lexicon.words("likelihood").contains(word.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "Asked that protesters gather". */
    private boolean isDemanded(Word verb) {
        return verb.marker().equals("that")
                && verb.isTagged("VBP")
                && !verb.has("aux")
                && verb.governor().in(lexicon.words("mandative-words"));
    }

    /** The noun that says what the clause of {@code verb} tells, "a chance that they agree", or {@link Word#NONE}. */
    private static Word message(Word verb) {
        boolean told = verb.governor().isNoun()
                && List.of("dep", "acl", "ccomp").contains(verb.relation())
                && verb.has("nsubj");
        return told ? verb.governor() : Word.NONE;
    }

    /** "A chance that they agree". */
    boolean isChance(Word verb) {
        return message(verb).exists() && governors.over(verb).gives(Status.POSSIBLE);
    }

    /** What is refused or denied is not so: "rejected demands to halt aid", "denied a report that it had met them". */
    boolean isRefused(Word noun) {
        Word verb = noun.governor();
        boolean object = noun.isNoun()
                && List.of("obj", "nsubj:pass").contains(noun.relation())
                && !noun.in(lexicon.words("striving-nouns"));
        return object
                && governors.word(Position.ABOVE, verb).gives(Status.DENIED)
                && !governors.below(verb).exists()
                && !negation.isNegated(verb);
    }

    /** The standing of what a verb in the indicative, or a participle, tells. */
    Standing finite(Predication event, Standing inner, Word verb) {
        if (Conditions.isConditional(verb)) {
            return inner.to(Status.CONDITIONAL, Certainty.UNCERTAIN);
        }
        if (verb.marker().equals("that") && isRefused(message(verb))) {
            return inner.to(Status.DENIED, Certainty.CERTAIN);
        }
        if (isChance(verb)) {
            return inner.to(Status.POSSIBLE, Certainty.UNCERTAIN);
        }
        if (ClauseForm.isGerund(verb)) {
            return gerunds.of(event, inner, verb);
        }
        if (verb.isTagged("VBG")) {
            return inner.to(isOver(verb) ? Status.OCCURRED : Status.ONGOING, Certainty.CERTAIN);
        }
        if (ClauseForm.isAhead(verb)) {
            return inner.to(Status.PLANNED, Certainty.PROBABLE);
        }
        if (isHeldTrue(verb)) {
            return inner.to(isOwnView(verb) ? Status.OCCURRED : Status.POSSIBLE, Certainty.PROBABLE);
        }
        return inner.to(Status.OCCURRED, Certainty.CERTAIN);
    }

    /** Somebody's belief is no report: "believes that they attacked". */
    private boolean isHeldTrue(Word verb) {
        Word holder = verb.governor();
        return verb.relation().equals("ccomp")
                && holder.isVerb()
                && !holder.isInfinitive()
                && holder.in(lexicon.words("believing-verbs"));
    }

    /** A view of one's own is a cautious report: "I think that they have left". */
    private static boolean isOwnView(Word verb) {
        return verb.governor().dependent("nsubj").form().matches("(?i)i|we");
    }

    /** "Had been talking", and "was talking" where nobody's words put it into the past. */
    private boolean isOver(Word verb) {
        boolean reported = verb.relation().equals("ccomp") && tellers.reports(verb.governor());
        return verb.dependents("aux").stream()
                .anyMatch(aux -> aux.isTagged("VBD") && (aux.lemma().equals("have") || !reported));
    }

    Standing infinitive(Predication event, Standing inner, Word verb) {
        return infinitives.of(event, inner, verb);
    }

    Standing participle(Predication event, Standing inner, Word verb) {
        return gerunds.of(event, inner, verb);
    }

    /** What becomes of {@code inner} under {@code verb}: "may agree to meet" is no plan. */
    Standing under(Predication event, Standing inner, Word verb) {
        return contexts.shift(event, inner, verb);
    }

    /** A verb in the past that nothing makes doubtful: what was said in talks was said there. */
    boolean isDone(Word verb) {
        boolean finite = verb.dependents("aux").stream().anyMatch(aux -> aux.isTagged("VBD", "VBZ", "VBP"));
        return (verb.isTagged("VBD") || verb.isTagged("VBN") && finite)
                && !governors.below(verb).exists()
                && !negation.isNegated(verb);
    }
}
