package org.chancery.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.Governor;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.ReportingWord;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;
import org.chancery.model.Status;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Tells how far an event has come that a verb tells of: by modals, tense, the clause it heads and what governs that.
 */
final class VerbFactuality {
    private final Lexicon lexicon;
    private final Governors governors;
    private final Negation negation;
    private final Set<String> reporting = new HashSet<>();

    VerbFactuality(Lexicon lexicon, Governors governors, Negation negation) {
        this.lexicon = lexicon;
        this.governors = governors;
        this.negation = negation;
        for (ReportingWord word : lexicon.reporting()) {
            reporting.addAll(word.verbs());
        }
    }

    /** Sets status and certainty of {@code draft}, whose clause {@code verb} heads. */
    void judge(Tree graph, Draft draft, int verb) {
        Governor modal = governors.below(graph, verb);
        if (ClauseForm.isAsked(graph, verb)) {
            draft.set(Status.POSSIBLE, Certainty.UNCERTAIN);
        } else if (modal != null) {
            modal(graph, draft, verb, modal);
        } else if (ClauseForm.isToBe(graph, verb)) {
            draft.set(Status.PLANNED, Certainty.CERTAIN);
        } else if (graph.isInfinitive(verb)
                || ClauseForm.isBare(graph, verb)
                || ClauseForm.isSubjunctive(graph, verb)
                || isDemanded(graph, verb)) {
            nonFinite(graph, draft, verb);
        } else {
            finite(graph, draft, verb);
        }
        boolean open = draft.status == Status.PLANNED || draft.status == Status.POSSIBLE;
        if (draft.status != null && ClauseForm.hasCondition(graph, verb)
                || open && ClauseForm.isUnderConditions(graph, verb)) {
            draft.set(Status.CONDITIONAL, Certainty.UNCERTAIN);
        }
    }

    /** "Would" under a verb of saying is the future seen from there; what somebody foresees is possible. */
    private void modal(Tree graph, Draft draft, int verb, Governor modal) {
        boolean future = modal.status() == Status.PLANNED || modal.status() == Status.CONDITIONAL;
        int teller = future ? ClauseForm.teller(graph, verb, this::tells) : -1;
        if (teller >= 0 && foresees(graph, teller)) {
            draft.set(Status.POSSIBLE, Certainty.UNCERTAIN);
        } else if (ClauseForm.isConditional(graph, graph.firstConjunct(verb))) {
            draft.set(Status.CONDITIONAL, Certainty.UNCERTAIN);
        } else if (future && verb == draft.predicate() && isLikely(graph, verb)) {
            draft.set(Status.POSSIBLE, Certainty.PROBABLE);
        } else if (modal.status() == Status.CONDITIONAL && isFutureInThePast(graph, verb, teller)) {
            draft.set(Status.PLANNED, Certainty.CERTAIN);
        } else {
            draft.set(modal.status(), modal.certainty());
        }
    }

    private boolean tells(Token word) {
        return reporting.contains(word.lemma())
                || lexicon.words("telling-nouns").contains(word.lemma())
                || lexicon.words("foreseeing-words").contains(word.lemma());
    }

    /** "Believed that it would", "speculation that he will". */
    private boolean foresees(Tree graph, int word) {
        return lexicon.words("foreseeing-words").contains(graph.token(word).lemma());
    }

    private boolean isLikely(Tree graph, int verb) {
        return graph.dependents(verb, "advmod").stream()
                .anyMatch(word -> lexicon.words("likelihood")
                        .contains(graph.token(word).lemma().toLowerCase(Locale.ROOT)));
    }

    /** "Said it would", and "on Friday he would", which goes on telling what is planned. */
    private static boolean isFutureInThePast(Tree graph, int verb, int teller) {
        return !isPerfect(graph, verb)
                && !ClauseForm.hasCondition(graph, verb)
                && (teller >= 0 || ClauseForm.isDated(graph, verb));
    }

    private static boolean isPerfect(Tree graph, int verb) {
        return graph.dependents(verb, "aux").stream()
                .anyMatch(word -> graph.token(word).lemma().equals("have"));
    }

    /** "Asked that protesters gather". */
    private boolean isDemanded(Tree graph, int verb) {
        return "that".equals(graph.marker(verb))
                && graph.token(verb).tag().equals("VBP")
                && graph.dependent(verb, "aux") < 0
                && graph.governor(verb) >= 0
                && lexicon.words("mandative-words")
                        .contains(graph.token(graph.governor(verb)).lemma());
    }

    /** The noun that says what the clause of {@code verb} tells, "a chance that they agree", or -1. */
    private static int message(Tree graph, int verb) {
        int noun = graph.governor(verb);
        boolean told = noun >= 0
                && graph.token(noun).isNoun()
                && graph.relation(verb).matches("dep|acl|ccomp")
                && graph.dependent(verb, "nsubj") >= 0;
        return told ? noun : -1;
    }

    /** "A chance that they agree". */
    private boolean isChance(Tree graph, int verb) {
        int noun = message(graph, verb);
        Governor governor = noun >= 0 ? governors.governs(graph, noun, verb) : null;
        return governor != null && governor.status() == Status.POSSIBLE;
    }

    /** "Rejected demands to halt aid", "denied a report that it had met them": what is refused or denied is not so. */
    private boolean isRefused(Tree graph, int noun) {
        int verb = noun < 0 ? -1 : graph.governor(noun);
        boolean object = verb >= 0
                && graph.token(noun).isNoun()
                && graph.relation(noun).matches("obj|nsubj:pass")
                && !lexicon.words("striving-nouns").contains(graph.token(noun).lemma());
        Governor governor = object ? governors.word(Governor.Position.ABOVE, graph, verb) : null;
        return governor != null
                && governor.status() == Status.DENIED
                && governors.below(graph, verb) == null
                && !negation.isNegated(graph, verb);
    }

    private void finite(Tree graph, Draft draft, int verb) {
        Token token = graph.token(verb);
        boolean progressive = token.tag().equals("VBG") && graph.dependent(verb, "aux") >= 0;
        if (ClauseForm.isConditional(graph, verb)) {
            draft.set(Status.CONDITIONAL, Certainty.UNCERTAIN);
        } else if ("that".equals(graph.marker(verb)) && isRefused(graph, message(graph, verb))) {
            draft.set(Status.DENIED, Certainty.CERTAIN);
        } else if (isChance(graph, verb)) {
            draft.set(Status.POSSIBLE, Certainty.UNCERTAIN);
        } else if (progressive) {
            draft.set(isOver(graph, verb) ? Status.OCCURRED : Status.ONGOING, Certainty.CERTAIN);
        } else if (token.tag().equals("VBG")) {
            participle(graph, draft, verb);
        } else if (ClauseForm.isAhead(graph, verb)) {
            draft.set(Status.PLANNED, Certainty.PROBABLE);
        } else if (isHeldTrue(graph, verb)) {
            draft.set(isOwnView(graph, verb) ? Status.OCCURRED : Status.POSSIBLE, Certainty.PROBABLE);
        } else {
            draft.set(Status.OCCURRED, Certainty.CERTAIN);
        }
    }

    /** "Believes that they attacked": somebody's belief, no report. */
    private boolean isHeldTrue(Tree graph, int verb) {
        int holder = graph.governor(verb);
        return holder >= 0
                && graph.relation(verb).equals("ccomp")
                && graph.token(holder).isVerb()
                && !graph.isInfinitive(holder)
                && lexicon.words("believing-verbs").contains(graph.token(holder).lemma());
    }

    /** "I think that they have left" is a cautious report. */
    private static boolean isOwnView(Tree graph, int verb) {
        int holder = graph.dependent(graph.governor(verb), "nsubj");
        return holder >= 0 && graph.token(holder).word().matches("(?i)i|we");
    }

    /** A participle shares the standing of the clause it hangs on, unless a governor above it says otherwise. */
    private void participle(Tree graph, Draft draft, int verb) {
        int above = graph.governor(verb);
        boolean setOff = verb > 0 && graph.token(verb - 1).word().equals(",");
        Governor governor = setOff ? null : governors.governs(graph, above, verb);
        if (governor == null
                && !setOff
                && above >= 0
                && "of".equals(graph.marker(above))
                && graph.governor(above) >= 0) {
            governor = governors.word(Governor.Position.ABOVE, graph, graph.governor(above));
        }
        boolean against = "against".equals(graph.marker(verb)) && graph.dependent(verb, "nsubj") < 0;
        if (against && (governor == null || governor.status() != Status.POSSIBLE)) {
            // "Advised against travelling" tells of no journey.
            return;
        }
        boolean topic = governor == null
                && above >= 0
                && lexicon.words("topic-marks").contains(String.valueOf(graph.marker(verb)))
                && !lexicon.words("factive-verbs").contains(graph.token(above).lemma());
        if (topic) {
            // "At odds over lifting the ban", unlike "lied about lifting it".
            draft.set(Status.POSSIBLE, Certainty.UNCERTAIN);
            return;
        }
        if (governor != null && isRefused(graph, above)) {
            draft.set(Status.DENIED, Certainty.CERTAIN);
            return;
        }
        if (governor != null) {
            draft.set(governor.status(), governor.certainty());
            if (graph.relation(verb).equals("xcomp")) {
                shiftByModal(graph, draft, above);
            }
            return;
        }
        if (graph.dependent(verb, "nsubj") >= 0) {
            boolean open = lexicon.words("open-marks").contains(String.valueOf(graph.marker(verb)));
            draft.set(open ? Status.POSSIBLE : Status.OCCURRED, open ? Certainty.UNCERTAIN : Certainty.CERTAIN);
            return;
        }
        while (above >= 0 && (!graph.token(above).isVerb() || setOff && graph.isInfinitive(above))) {
            boolean cause = lexicon.words("cause-prepositions").contains(String.valueOf(graph.marker(above)));
            above = cause ? -1 : graph.governor(above);
        }
        boolean circumstance = lexicon.words("circumstance-marks").contains(String.valueOf(graph.marker(verb)));
        // "Should have asked them before agreeing": only the asking did not happen.
        boolean before = above >= 0 && circumstance && isPerfect(graph, above);
        Governor modal = above < 0 || before ? null : governors.below(graph, above);
        boolean perceived = above >= 0
                && graph.dependent(above, "aux:pass") >= 0
                && lexicon.words("perception-verbs").contains(graph.token(above).lemma())
                && !negation.isNegated(graph, above);
        modal = perceived && modal != null && modal.status() == Status.POSSIBLE ? null : modal;
        boolean within = above >= 0
                && !setOff
                && graph.token(above).tag().equals("VBG")
                && graph.dependent(above, "aux") < 0
                && graph.relation(above).matches("xcomp|advcl|acl");
        if (modal != null) {
            draft.set(modal.status(), modal.certainty());
        } else if (above >= 0 && graph.isInfinitive(above)) {
            nonFinite(graph, draft, above);
        } else if (within) {
            participle(graph, draft, above);
        } else if (above >= 0 && ClauseForm.isConditional(graph, above)) {
            draft.set(Status.CONDITIONAL, Certainty.UNCERTAIN);
        } else {
            draft.set(Status.OCCURRED, Certainty.CERTAIN);
        }
    }

    private void nonFinite(Tree graph, Draft draft, int verb) {
        if (ClauseForm.isArranged(graph, verb)) {
            draft.set(Status.PLANNED, Certainty.CERTAIN);
            return;
        }
        if (isReported(graph, verb)) {
            boolean done = graph.token(verb).tag().equals("VBN");
            draft.set(done ? Status.OCCURRED : Status.ONGOING, Certainty.PROBABLE);
            return;
        }
        if (isSaidInCall(graph, verb)) {
            draft.set(Status.OCCURRED, Certainty.PROBABLE);
            return;
        }
        int at = verb;
        for (int above = graph.governor(at); above >= 0; above = graph.governor(above)) {
            Governor governor = governors.governs(graph, above, at);
            if (governor != null) {
                govern(graph, draft, above, at, governor);
                return;
            }
            if (graph.token(above).lemma().equals("be") || graph.relation(at).startsWith("conj")) {
                at = above;
                if (graph.token(above).lemma().equals("be")) {
                    draft.set(Status.PLANNED, Certainty.CERTAIN);
                    return;
                }
                continue;
            }
            break;
        }
        boolean purpose = graph.relation(at).equals("advcl") && graph.isInfinitive(at);
        if (purpose && isVoiced(graph, draft, graph.governor(at))) {
            finite(graph, draft, graph.governor(at));
        } else if (purpose) {
            int clause = graph.governor(at);
            Governor governor = governors.governs(graph, graph.governor(clause), clause);
            boolean open = governor != null && governor.status() != Status.OCCURRED;
            draft.set(open ? governor.status() : Status.PLANNED, Certainty.PROBABLE);
        }
    }

    private void govern(Tree graph, Draft draft, int above, int clause, Governor governor) {
        boolean decided =
                lexicon.words("deciding-words").contains(graph.token(above).lemma())
                        && lexicon.words("decided-types").contains(draft.entry.type());
        if (isForecast(graph, above, clause)) {
            draft.set(Status.POSSIBLE, Certainty.PROBABLE);
        } else if (isRefused(graph, above)) {
            draft.set(Status.DENIED, Certainty.CERTAIN);
            return;
        } else if (isPromisedAttempt(graph, above)) {
            draft.set(Status.PLANNED, Certainty.PROBABLE);
            return;
        } else if (decided || isAchieved(graph, above)) {
            draft.set(Status.OCCURRED, Certainty.CERTAIN);
        } else if (isTriedBySpeaking(graph, draft, above)) {
            finite(graph, draft, above);
        } else {
            draft.set(governor.status(), governor.certainty());
        }
        shiftByModal(graph, draft, above);
    }

    /** "Promised to try to lift it", "said it would seek to lift it". */
    private boolean isPromisedAttempt(Tree graph, int attempt) {
        if (!lexicon.words("striving-verbs").contains(graph.token(attempt).lemma())) {
            return false;
        }
        Governor outer = graph.isInfinitive(attempt)
                ? governors.governs(graph, graph.governor(attempt), attempt)
                : governors.below(graph, attempt);
        return outer != null
                && (outer.status() == Status.PLANNED
                        || outer.status() == Status.CONDITIONAL
                                && isFutureInThePast(graph, attempt, ClauseForm.teller(graph, attempt, this::tells)));
    }

    /** "Are trying to persuade them", "tried to belittle them": who tries to speak so, speaks so. */
    private boolean isTriedBySpeaking(Tree graph, Draft draft, int attempt) {
        return lexicon.words("spoken-types").contains(draft.entry.type())
                && lexicon.words("trying-verbs").contains(graph.token(attempt).lemma())
                && graph.token(attempt).isVerb()
                && !graph.isInfinitive(attempt)
                && (!graph.token(attempt).tag().equals("VBG") || graph.dependent(attempt, "aux") >= 0);
    }

    /** "Was able to persuade them", "has been able to": it was done. */
    private boolean isAchieved(Tree graph, int adjective) {
        return lexicon.words("achieving-words").contains(graph.token(adjective).lemma())
                && governors.below(graph, adjective) == null
                && graph.dependents(adjective, "cop").stream()
                        .anyMatch(be -> graph.token(be).tag().matches("VB[DN]"));
    }

    /** "Expects Malta to agree": what another one is to do, not "is expected to". */
    private boolean isForecast(Tree graph, int above, int clause) {
        boolean other = graph.dependent(above, "obj") >= 0 || graph.dependent(clause, "nsubj") >= 0;
        return other
                && graph.token(above).isVerb()
                && graph.dependent(above, "nsubj:pass", "aux:pass") < 0
                && lexicon.words("expecting-verbs").contains(graph.token(above).lemma());
    }

    /** "Is said to be asking", "was reported to have left", "appear to be building". */
    private boolean isReported(Tree graph, int verb) {
        int above = graph.governor(verb);
        boolean xcomp = above >= 0 && graph.relation(verb).equals("xcomp");
        boolean seems = xcomp
                && lexicon.words("seeming-verbs").contains(graph.token(above).lemma());
        boolean told = xcomp
                && graph.dependent(above, "aux:pass") >= 0
                && reporting.contains(graph.token(above).lemma());
        return (seems || told)
                && governors.below(graph, above) == null
                && !negation.isNegated(graph, above)
                && governors.word(Governor.Position.ABOVE, graph, above) == null
                && graph.dependents(verb, "aux").stream()
                        .anyMatch(word -> graph.token(word).lemma().matches("have|be"))
                && graph.dependent(verb, "aux:pass") < 0;
    }

    /** "Called him to thank him". */
    private boolean isSaidInCall(Tree graph, int verb) {
        int call = graph.governor(verb);
        return call >= 0
                && graph.isInfinitive(verb)
                && isDone(graph, call)
                && lexicon.words("calling-verbs").contains(graph.token(call).lemma())
                && lexicon.words("comment-verbs").contains(graph.token(verb).lemma())
                && graph.dependent(call, "obj", "iobj") >= 0;
    }

    /** "Wrote to urge them", "recalled its envoy to protest": who does the one does the other. */
    private boolean isVoiced(Tree graph, Draft draft, int verb) {
        boolean voiced = lexicon.words("spoken-types").contains(draft.entry.type())
                && lexicon.words("voicing-verbs").contains(graph.token(verb).lemma());
        return (voiced || lexicon.words("enacted-types").contains(draft.entry.type()))
                && governors.below(graph, verb) == null
                && !graph.isInfinitive(verb)
                && !negation.isNegated(graph, verb);
    }

    /** "May agree to meet" is no plan; "did not agree to meet" none either. */
    void shiftByModal(Tree graph, Draft draft, int verb) {
        Governor modal = governors.below(graph, verb);
        if (draft.status == Status.DENIED) {
            shiftDenial(graph, draft, verb, modal);
        } else if (ClauseForm.isAsked(graph, verb)) {
            draft.set(Status.POSSIBLE, Certainty.UNCERTAIN);
        } else if (isUnderWay(draft) && modal != null) {
            modal(graph, draft, verb, modal);
        } else if (ClauseForm.isConditional(graph, verb)) {
            draft.set(Status.CONDITIONAL, Certainty.UNCERTAIN);
        } else if (modal != null
                && modal.status() != Status.PLANNED
                && (draft.status == Status.PLANNED
                        || draft.status == Status.PROPOSED && modal.status() == Status.POSSIBLE)) {
            draft.set(modal.status(), modal.certainty());
        } else if (draft.status == Status.PROPOSED && isAlleged(graph, verb)) {
            draft.set(Status.POSSIBLE, Certainty.UNCERTAIN);
        } else if (draft.status == Status.PLANNED && isOpen(graph, verb)
                || modal != null && draft.status == Status.PROPOSED && isBelieved(graph, verb)) {
            draft.set(Status.POSSIBLE, Certainty.UNCERTAIN);
        } else if (negation.isNegated(graph, verb)) {
            draft.set(Status.DENIED, Certainty.CERTAIN);
            draft.polarity = Polarity.NEGATIVE;
        } else if (isUnderWay(draft) && graph.isInfinitive(verb)) {
            nonFinite(graph, draft, verb);
        } else if (draft.status == Status.PLANNED && graph.isInfinitive(verb)) {
            wish(graph, draft, verb);
        }
    }

    /** "Accused them of trying to leave". */
    private boolean isAlleged(Tree graph, int verb) {
        Governor outer = graph.token(verb).tag().equals("VBG") && graph.dependent(verb, "aux") < 0
                ? governors.governs(graph, graph.governor(verb), verb)
                : null;
        return outer != null && outer.status() == Status.POSSIBLE;
    }

    /** "Until they agree to meet", "thought they would agree to", "a chance that they agree to". */
    private boolean isOpen(Tree graph, int verb) {
        return ClauseForm.isAhead(graph, verb) || isBelieved(graph, verb) || isChance(graph, verb);
    }

    /** "Wants them to agree to meet", "refused to promise to meet": nobody plans what another one only wishes. */
    private void wish(Tree graph, Draft draft, int verb) {
        Governor outer = governors.governs(graph, graph.governor(verb), verb);
        if (outer != null
                && List.of(Status.PROPOSED, Status.POSSIBLE, Status.DENIED).contains(outer.status())) {
            draft.set(outer.status(), outer.certainty());
        }
    }

    /** "Thought that they were going to attack". */
    private boolean isBelieved(Tree graph, int verb) {
        int teller = ClauseForm.teller(graph, verb, this::tells);
        return teller >= 0 && foresees(graph, teller);
    }

    private static boolean isUnderWay(Draft draft) {
        return draft.status == Status.OCCURRED || draft.status == Status.ONGOING;
    }

    /** "Did not rule out a strike", "to stop it from firing", "if it refuses to meet": a denial that is not made. */
    private void shiftDenial(Tree graph, Draft draft, int verb, Governor modal) {
        Governor governor = governors.governs(graph, graph.governor(verb), verb);
        boolean denied = negation.isNegated(graph, verb) || governor != null && governor.status() == Status.DENIED;
        boolean meant = graph.isInfinitive(verb)
                && (governor == null || governor.status() != Status.PLANNED && governor.status() != Status.OCCURRED);
        boolean open = modal != null && modal.status() != Status.PLANNED;
        boolean condition = ClauseForm.isConditional(graph, verb);
        if (lexicon.words("ending-verbs").contains(graph.token(verb).lemma())
                && (denied || meant || open || condition)) {
            draft.set(Status.ONGOING, Certainty.CERTAIN);
        } else if (denied || meant || open) {
            draft.set(Status.POSSIBLE, Certainty.UNCERTAIN);
        } else if (condition) {
            draft.set(Status.CONDITIONAL, Certainty.UNCERTAIN);
        }
    }

    /** "Had been talking", and "was talking" where nobody's words put it into the past. */
    private boolean isOver(Tree graph, int verb) {
        int above = graph.governor(verb);
        boolean reported = above >= 0
                && graph.relation(verb).equals("ccomp")
                && reporting.contains(graph.token(above).lemma());
        return graph.dependents(verb, "aux").stream()
                .map(graph::token)
                .anyMatch(aux -> aux.tag().equals("VBD") && (aux.lemma().equals("have") || !reported));
    }

    /** A verb in the past that nothing makes doubtful: what was said in talks was said there. */
    boolean isDone(Tree graph, int verb) {
        boolean finite = graph.dependents(verb, "aux", "aux:pass").stream()
                .anyMatch(word -> graph.token(word).tag().matches("VB[DZP]"));
        return (graph.token(verb).tag().equals("VBD") || graph.token(verb).tag().equals("VBN") && finite)
                && governors.below(graph, verb) == null
                && !negation.isNegated(graph, verb);
    }
}
