package org.chancery.extraction.factuality;

import org.chancery.knowledge.Governor;
import org.chancery.knowledge.Governor.Position;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Certainty;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/** How far an event has come that an infinitive or a bare verb tells: as what governs it says. */
final class Infinitives {
    private final Lexicon lexicon;
    private final Governors governors;
    private final Negation negation;
    private final Tellers tellers;
    private final VerbStanding verbs;

    Infinitives(Lexicon lexicon, Governors governors, Negation negation, Tellers tellers, VerbStanding verbs) {
        this.lexicon = lexicon;
        this.governors = governors;
        this.negation = negation;
        this.tellers = tellers;
        this.verbs = verbs;
    }

    Standing of(Predication event, Standing inner, Word verb) {
        if (ClauseForm.isArranged(verb)) {
            return inner.to(Status.PLANNED, Certainty.CERTAIN);
        }
        if (isReported(verb)) {
            return inner.to(verb.isTagged("VBN") ? Status.OCCURRED : Status.ONGOING, Certainty.PROBABLE);
        }
        if (isSaidInCall(verb)) {
            return inner.to(Status.OCCURRED, Certainty.PROBABLE);
        }
        Word governed = verb;
        while (!governors.over(governed).exists() && isJoined(governed)) {
            governed = governed.governor();
        }
        Governor governor = governors.over(governed);
        if (governor.exists()) {
            return governed(event, inner, governed, governor);
        }
        if (governed.governor().lemma().equals("be")) {
            return inner.to(Status.PLANNED, Certainty.CERTAIN);
        }
        return governed.relation().equals("advcl") && governed.isInfinitive() ? purpose(event, inner, governed) : inner;
    }

    /** Whether it is joined to a verb that shares its governor: "plans to meet and sign". */
    private static boolean isJoined(Word verb) {
        return verb.relation().startsWith("conj") && !verb.governor().lemma().equals("be");
    }

    /** What is done for a purpose leaves that to come, unless doing the one is doing the other. */
    private Standing purpose(Predication event, Standing inner, Word verb) {
        Word clause = verb.governor();
        if (isVoiced(event, clause)) {
            return verbs.finite(event, inner, clause);
        }
        Governor governor = governors.over(clause);
        boolean open = governor.exists() && !governor.gives(Status.OCCURRED);
        return inner.to(open ? governor.status() : Status.PLANNED, Certainty.PROBABLE);
    }

    private Standing governed(Predication event, Standing inner, Word clause, Governor governor) {
        Word above = clause.governor();
        if (!isForecast(clause) && verbs.isRefused(above)) {
            return inner.to(Status.DENIED, Certainty.CERTAIN);
        }
        if (!isForecast(clause) && isPromisedAttempt(above)) {
            return inner.to(Status.PLANNED, Certainty.PROBABLE);
        }
        return verbs.under(event, signature(event, inner, clause, governor), above);
    }

    private Standing signature(Predication event, Standing inner, Word clause, Governor governor) {
        Word above = clause.governor();
        if (isForecast(clause)) {
            return inner.to(Status.POSSIBLE, Certainty.PROBABLE);
        }
        if (isDecided(event, above) || isAchieved(above)) {
            return inner.to(Status.OCCURRED, Certainty.CERTAIN);
        }
        return isTriedBySpeaking(event, above)
                ? verbs.finite(event, inner, above)
                : inner.to(governor.status(), governor.certainty());
    }

    /** What is done by deciding it: "the decision to expel four diplomats". */
    private boolean isDecided(Predication event, Word above) {
        return above.in(lexicon.words("deciding-words"))
                && lexicon.words("decided-types").contains(event.type());
    }

    /** "Promised to try to lift it", "said it would seek to lift it". */
    private boolean isPromisedAttempt(Word attempt) {
        if (!attempt.in(lexicon.words("striving-verbs"))) {
            return false;
        }
        Governor outer = attempt.isInfinitive() ? governors.over(attempt) : governors.below(attempt);
        return outer.gives(Status.PLANNED) || outer.gives(Status.CONDITIONAL) && tellers.isFutureInThePast(attempt);
    }

    /** Who tries to speak so, speaks so: "are trying to persuade them", "tried to belittle them". */
    private boolean isTriedBySpeaking(Predication event, Word attempt) {
        return lexicon.words("spoken-types").contains(event.type())
                && attempt.in(lexicon.words("trying-verbs"))
                && attempt.isVerb()
                && !attempt.isInfinitive()
                && !ClauseForm.isGerund(attempt);
    }

    /** "Was able to persuade them", "has been able to": it was done. */
    private boolean isAchieved(Word adjective) {
        return adjective.in(lexicon.words("achieving-words"))
                && !governors.below(adjective).exists()
                && adjective.dependents("cop").stream().anyMatch(be -> be.isTagged("VBD", "VBN"));
    }

    /** What another one is to do, not "is expected to": "expects Malta to agree". */
    private boolean isForecast(Word clause) {
        Word above = clause.governor();
        return (above.has("obj") || clause.has("nsubj"))
                && above.isVerb()
                && !above.has("nsubj:pass", "aux:pass")
                && above.in(lexicon.words("expecting-verbs"));
    }

    /** "Is said to be asking", "was reported to have left", "appear to be building". */
    private boolean isReported(Word verb) {
        Word above = verb.governor();
        boolean told = above.in(lexicon.words("seeming-verbs")) || above.has("aux:pass") && tellers.reports(above);
        return verb.relation().equals("xcomp")
                && told
                && !governors.below(above).exists()
                && !negation.isNegated(above)
                && !governors.word(Position.ABOVE, above).exists()
                && verb.dependents("aux").stream().anyMatch(aux -> aux.lemma().matches("have|be"))
                && !verb.has("aux:pass");
    }

    /** "Called him to thank him". */
    private boolean isSaidInCall(Word verb) {
        Word call = verb.governor();
        return verb.isInfinitive()
                && verbs.isDone(call)
                && call.in(lexicon.words("calling-verbs"))
                && verb.in(lexicon.words("comment-verbs"))
                && call.has("obj", "iobj");
    }

    /** Who does the one does the other: "wrote to urge them", "recalled its envoy to protest". */
    private boolean isVoiced(Predication event, Word verb) {
        boolean voiced =
                lexicon.words("spoken-types").contains(event.type()) && verb.in(lexicon.words("voicing-verbs"));
        return (voiced || lexicon.words("enacted-types").contains(event.type()))
                && !governors.below(verb).exists()
                && !verb.isInfinitive()
                && !negation.isNegated(verb);
    }
}
