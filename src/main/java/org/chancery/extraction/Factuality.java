package org.chancery.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.knowledge.Governor;
import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.ReportingWord;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;
import org.chancery.model.Status;
import org.chancery.model.SyntaxGraph;
import org.chancery.model.Token;

/**
 * Tells how far an event has come from what governs it: modals, tense, negation, matrix verbs and nouns, conditions,
 * and for a noun its modifiers and the verb that it is subject or object of.
 */
final class Factuality {
    private final Map<Governor.Position, Map<String, Governor>> governors = new HashMap<>();
    private final Lexicon lexicon;
    private final java.util.Set<String> reporting = new java.util.HashSet<>();

    Factuality(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Governor governor : lexicon.governors()) {
            Map<String, Governor> words = governors.computeIfAbsent(governor.position(), any -> new HashMap<>());
            governor.words().forEach(word -> words.put(word, governor));
        }
        for (ReportingWord word : lexicon.reporting()) {
            reporting.addAll(word.verbs());
        }
    }

    /** Sets status, certainty and polarity of {@code draft}; the status stays null where nothing tells it. */
    void judge(Grammar grammar, Draft draft) {
        SyntaxGraph graph = grammar.graph();
        if (draft.isNoun() && draft.support < 0) {
            noun(graph, draft);
        } else if (draft.entry.part() != LexicalEntry.Part.VERB && !draft.isNoun()
                || grammar.isComment(draft.trigger)) {
            set(draft, Status.OCCURRED, Certainty.CERTAIN);
        } else {
            Governor matrix = draft.isNoun() ? word(Governor.Position.ABOVE, graph, draft.support) : null;
            if (matrix != null && matrix.status() != Status.OCCURRED) {
                set(draft, matrix.status(), matrix.certainty());
                shiftByModal(graph, draft, draft.support);
            } else {
                verb(graph, draft, draft.predicate());
            }
            if (draft.isNoun() && draft.status == Status.OCCURRED) {
                modifiers(graph, draft);
            }
        }
        if (isUnplanned(graph, draft.predicate())) {
            set(draft, Status.DENIED, Certainty.CERTAIN);
        } else if (isUnderNothing(graph, draft.predicate())) {
            draft.status = null;
            return;
        }
        if (draft.negatedTrigger || draft.entry.part() == LexicalEntry.Part.MODAL) {
            set(draft, Status.OCCURRED, Certainty.CERTAIN);
            return;
        }
        if (isNegated(graph, draft.predicate())
                || draft.isNoun() && (isNegated(graph, draft.trigger) || hasNotOccurred(graph, draft))
                || hasNoArgument(graph, draft.predicate())) {
            draft.polarity = Polarity.NEGATIVE;
            boolean open = draft.status == Status.PROPOSED || draft.status == Status.CONDITIONAL;
            draft.status = open ? null : Status.DENIED;
        }
        if (draft.status == Status.DENIED) {
            draft.polarity = Polarity.NEGATIVE;
        }
        if (draft.isNoun() && draft.status == Status.DENIED && wasPlanned(graph, draft.trigger)) {
            draft.status = Status.CANCELLED;
        }
    }

    private void verb(SyntaxGraph graph, Draft draft, int verb) {
        Governor modal = below(graph, verb);
        if (modal != null) {
            modal(graph, draft, verb, modal);
        } else if (isToBe(graph, verb)) {
            set(draft, Status.PLANNED, Certainty.CERTAIN);
        } else if (isInfinitive(graph, verb) || isBare(graph, verb) || isSubjunctive(graph, verb)) {
            nonFinite(graph, draft, verb);
        } else {
            finite(graph, draft, verb);
        }
        boolean open = draft.status == Status.PLANNED || draft.status == Status.POSSIBLE;
        if (draft.status != null && hasCondition(graph, verb) || open && isUnderConditions(graph, verb)) {
            set(draft, Status.CONDITIONAL, Certainty.UNCERTAIN);
        }
    }

    /** "Would hold talks under the right conditions". */
    private boolean isUnderConditions(SyntaxGraph graph, int verb) {
        return graph.dependents(verb, "obl").stream()
                .anyMatch(word -> "under".equals(graph.marker(word))
                        && graph.token(word).lemma().matches("condition|circumstance"));
    }

    /** "Would" under a past verb of saying is the future seen from there. */
    private void modal(SyntaxGraph graph, Draft draft, int verb, Governor modal) {
        if (isFutureInThePast(graph, verb, modal)) {
            set(draft, Status.PLANNED, Certainty.CERTAIN);
        } else {
            set(draft, modal.status(), modal.certainty());
        }
    }

    private boolean isFutureInThePast(SyntaxGraph graph, int verb, Governor modal) {
        int above = graph.governor(graph.firstConjunct(verb));
        return modal.status() == Status.CONDITIONAL
                && above >= 0
                && reporting.contains(graph.token(above).lemma())
                && !hasCondition(graph, verb);
    }

    private void finite(SyntaxGraph graph, Draft draft, int verb) {
        Token token = graph.token(verb);
        boolean progressive = token.tag().equals("VBG") && graph.dependent(verb, "aux") >= 0;
        if (isConditional(graph, verb)) {
            set(draft, Status.CONDITIONAL, Certainty.UNCERTAIN);
        } else if (isAsked(graph, verb)) {
            set(draft, Status.POSSIBLE, Certainty.UNCERTAIN);
        } else if (progressive) {
            set(draft, isOver(graph, verb) ? Status.OCCURRED : Status.ONGOING, Certainty.CERTAIN);
        } else if (token.tag().equals("VBG")) {
            participle(graph, draft, verb);
        } else if (isAhead(graph, verb)) {
            set(draft, Status.PLANNED, Certainty.PROBABLE);
        } else {
            set(draft, Status.OCCURRED, Certainty.CERTAIN);
        }
    }

    /** "When they meet", "until it withdraws": a clause of time in the present tense looks ahead. */
    private static boolean isAhead(SyntaxGraph graph, int verb) {
        boolean timed = graph.relation(verb).matches("advcl.*|conj")
                && List.of("when", "once", "until", "till", "before", "after", "as soon as")
                        .contains(firstWord(graph, verb));
        return graph.token(verb).tag().matches("VBP|VBZ") && (timed || isByTheTime(graph, verb));
    }

    /** "By the time they meet". */
    private static boolean isByTheTime(SyntaxGraph graph, int verb) {
        List<Integer> nouns = new ArrayList<>(graph.dependents(verb, "obl"));
        nouns.add(graph.relation(verb).startsWith("acl") ? graph.governor(verb) : verb);
        return nouns.stream()
                .anyMatch(noun ->
                        noun < verb && graph.token(noun).lemma().equals("time") && "by".equals(graph.marker(noun)));
    }

    /** The mark or adverb that opens the clause of {@code verb}, or "". */
    private static String firstWord(SyntaxGraph graph, int verb) {
        String marker = graph.marker(verb);
        if (marker != null) {
            return marker;
        }
        return graph.dependents(verb, "advmod").stream()
                .map(word -> graph.token(word).word().toLowerCase(Locale.ROOT))
                .filter(List.of("when", "once")::contains)
                .findFirst()
                .orElse("");
    }

    /** A participle shares the standing of the clause it hangs on, unless a governor above it says otherwise. */
    private void participle(SyntaxGraph graph, Draft draft, int verb) {
        int above = graph.governor(verb);
        boolean setOff = verb > 0 && graph.token(verb - 1).word().equals(",");
        Governor governor = setOff ? null : governs(graph, above, verb);
        if (governor == null
                && !setOff
                && above >= 0
                && "of".equals(graph.marker(above))
                && graph.governor(above) >= 0) {
            governor = word(Governor.Position.ABOVE, graph, graph.governor(above));
        }
        if (governor != null) {
            set(draft, governor.status(), governor.certainty());
            if (graph.relation(verb).equals("xcomp")) {
                shiftByModal(graph, draft, above);
            }
            return;
        }
        if (graph.dependent(verb, "nsubj") >= 0) {
            set(draft, Status.OCCURRED, Certainty.CERTAIN);
            return;
        }
        while (above >= 0 && (!graph.token(above).isVerb() || setOff && isInfinitive(graph, above))) {
            above = graph.governor(above);
        }
        Governor modal = above < 0 ? null : below(graph, above);
        if (modal != null) {
            set(draft, modal.status(), modal.certainty());
        } else if (above >= 0 && isInfinitive(graph, above)) {
            nonFinite(graph, draft, above);
        } else {
            set(draft, Status.OCCURRED, Certainty.CERTAIN);
        }
    }

    private void nonFinite(SyntaxGraph graph, Draft draft, int verb) {
        if (isArranged(graph, verb)) {
            set(draft, Status.PLANNED, Certainty.CERTAIN);
            return;
        }
        if (isSaidInCall(graph, verb)) {
            set(draft, Status.OCCURRED, Certainty.PROBABLE);
            return;
        }
        int at = verb;
        for (int above = graph.governor(at); above >= 0; above = graph.governor(above)) {
            Governor governor = governs(graph, above, at);
            if (governor != null) {
                set(draft, governor.status(), governor.certainty());
                shiftByModal(graph, draft, above);
                return;
            }
            if (graph.token(above).lemma().equals("be") || graph.relation(at).startsWith("conj")) {
                at = above;
                if (graph.token(above).lemma().equals("be")) {
                    set(draft, Status.PLANNED, Certainty.CERTAIN);
                    return;
                }
                continue;
            }
            break;
        }
        boolean purpose = graph.relation(at).equals("advcl") && isInfinitive(graph, at);
        if (purpose && isVoiced(graph, draft, graph.governor(at))) {
            finite(graph, draft, graph.governor(at));
        } else if (purpose) {
            int clause = graph.governor(at);
            Governor governor = governs(graph, graph.governor(clause), clause);
            boolean open = governor != null && governor.status() != Status.OCCURRED;
            set(draft, open ? governor.status() : Status.PLANNED, Certainty.PROBABLE);
        }
    }

    /** "Called him to thank him". */
    private boolean isSaidInCall(SyntaxGraph graph, int verb) {
        int call = graph.governor(verb);
        return call >= 0
                && isInfinitive(graph, verb)
                && isDone(graph, call)
                && lexicon.words("calling-verbs").contains(graph.token(call).lemma())
                && lexicon.words("comment-verbs").contains(graph.token(verb).lemma())
                && graph.dependent(call, "obj", "iobj") >= 0;
    }

    /** "The ministers are to meet". */
    private static boolean isArranged(SyntaxGraph graph, int verb) {
        return isInfinitive(graph, verb)
                && graph.dependents(verb, "aux").stream()
                        .anyMatch(auxiliary -> graph.token(auxiliary).lemma().equals("be"));
    }

    /** "Wrote to urge them", "took to the streets to condemn it": who does the one does the other. */
    private boolean isVoiced(SyntaxGraph graph, Draft draft, int verb) {
        return lexicon.words("spoken-types").contains(draft.entry.type())
                && lexicon.words("voicing-verbs").contains(graph.token(verb).lemma())
                && below(graph, verb) == null
                && !isInfinitive(graph, verb)
                && !isNegated(graph, verb);
    }

    /** "May agree to meet" is no plan; "did not agree to meet" none either. */
    private void shiftByModal(SyntaxGraph graph, Draft draft, int verb) {
        Governor modal = below(graph, verb);
        if (draft.status == Status.OCCURRED && modal != null) {
            modal(graph, draft, verb, modal);
        } else if (draft.status != Status.DENIED && isConditional(graph, verb)) {
            set(draft, Status.CONDITIONAL, Certainty.UNCERTAIN);
        } else if (modal != null && modal.status() != Status.PLANNED && draft.status == Status.PLANNED) {
            set(draft, modal.status(), modal.certainty());
        } else if (isNegated(graph, verb) && draft.status != Status.DENIED) {
            set(draft, Status.DENIED, Certainty.CERTAIN);
            draft.polarity = Polarity.NEGATIVE;
        } else if (draft.status == Status.OCCURRED && isInfinitive(graph, verb)) {
            nonFinite(graph, draft, verb);
        }
    }

    private Governor governs(SyntaxGraph graph, int above, int below) {
        if (above < 0) {
            return null;
        }
        String relation = graph.relation(below);
        boolean participle = relation.equals("advcl")
                && graph.token(below).tag().equals("VBG")
                && (graph.dependent(below, "nsubj") >= 0
                        || below < above
                        || lexicon.words("circumstance-marks").contains(String.valueOf(graph.marker(below)))
                        || below > 0 && graph.token(below - 1).word().equals(","));
        if (participle) {
            return null;
        }
        boolean complement = relation.equals("xcomp")
                || relation.equals("ccomp")
                || relation.startsWith("acl")
                || relation.equals("advcl")
                || relation.equals("dep")
                || isGerund(graph, below);
        return complement ? above(graph, above, true) : null;
    }

    /** "Accused Peru of firing on boats", "barred it from selling": a verb that the tree takes for a noun. */
    private static boolean isGerund(SyntaxGraph graph, int verb) {
        return graph.token(verb).tag().equals("VBG")
                && graph.relation(verb).matches("obl|nmod")
                && String.valueOf(graph.marker(verb)).matches("of|from|for");
    }

    private Governor below(SyntaxGraph graph, int verb) {
        for (int dependent : graph.dependents(verb, "aux", "advmod")) {
            Governor governor = word(Governor.Position.BELOW, graph, dependent);
            if (governor != null) {
                return governor;
            }
        }
        boolean shared = graph.relation(verb).equals("conj")
                && graph.dependent(verb, "aux", "nsubj") < 0
                && graph.token(verb).tag().equals("VB");
        return shared && graph.governor(verb) >= 0 ? below(graph, graph.governor(verb)) : null;
    }

    private void noun(SyntaxGraph graph, Draft draft) {
        modifiers(graph, draft);
        if (draft.status != null && !isCalledOff(graph, draft)) {
            return;
        }
        if (hasEnded(graph, draft.trigger)) {
            set(draft, Status.OCCURRED, Certainty.CERTAIN);
            return;
        }
        int head = graph.firstConjunct(draft.trigger);
        int above = graph.governor(head);
        String marker = String.valueOf(graph.marker(head));
        int copula = graph.dependent(head, "cop");
        if (copula >= 0 && marker.matches("in|on")) {
            engaged(graph, draft, copula);
            return;
        }
        if (above < 0) {
            return;
        }
        String relation = graph.relation(head);
        Governor governor = above(graph, above, marker.equals("for") || marker.equals("on"));
        boolean object = relation.equals("obj")
                || relation.equals("nsubj:pass")
                || (relation.equals("nmod") || relation.equals("obl") && head > above)
                        && java.util.Set.of("for", "to", "of", "in", "on", "off", "out")
                                .contains(marker);
        boolean given = governor != null
                && governor.status() == Status.DENIED
                && lexicon.words("given-types").contains(draft.entry.type());
        if (object && given) {
            set(draft, Status.OCCURRED, Certainty.CERTAIN);
        } else if (object && governor != null) {
            set(draft, governor.status(), governor.certainty());
            shiftByModal(graph, draft, above);
        } else if (lexicon.words("earlier-prepositions").contains(marker)) {
            boolean ahead = below(graph, above) != null || isInfinitive(graph, above);
            set(draft, ahead ? Status.PLANNED : Status.OCCURRED, Certainty.CERTAIN);
        } else if (lexicon.words("later-prepositions").contains(marker)) {
            set(draft, Status.PLANNED, Certainty.CERTAIN);
        } else if (relation.startsWith("nsubj") && graph.token(above).isVerb() || isSuffered(graph, above, marker)) {
            predicate(graph, draft, above);
        } else if (relation.equals("obl") && marker.matches("in|on|at") && isDone(graph, above)) {
            set(draft, Status.OCCURRED, Certainty.CERTAIN);
        }
    }

    /** "Was killed in a strike": the strike stands as the killing does. */
    private boolean isSuffered(SyntaxGraph graph, int verb, String marker) {
        return marker.matches("in|by|during")
                && graph.token(verb).isVerb()
                && lexicon.words("harming-verbs").contains(graph.token(verb).lemma());
    }

    /** A verb in the past that nothing makes doubtful: what was said in talks was said there. */
    private boolean isDone(SyntaxGraph graph, int verb) {
        return graph.token(verb).tag().equals("VBD") && below(graph, verb) == null && !isNegated(graph, verb);
    }

    /** "Is in talks with", "was on a visit to". */
    private void engaged(SyntaxGraph graph, Draft draft, int copula) {
        Governor modal = below(graph, graph.firstConjunct(draft.trigger));
        if (modal != null) {
            set(draft, modal.status(), modal.certainty());
        } else {
            boolean now = graph.token(copula).tag().matches("VB[ZP]");
            set(draft, now ? Status.ONGOING : Status.OCCURRED, Certainty.CERTAIN);
        }
    }

    /** "The summit that ended without a result". */
    private boolean hasEnded(SyntaxGraph graph, int noun) {
        return graph.dependents(noun, "acl").stream()
                .anyMatch(verb -> graph.token(verb).tag().equals("VBD")
                        && graph.dependent(verb, "nsubj") >= 0
                        && !isNegated(graph, verb)
                        && (lexicon.words("outcome-verbs")
                                        .contains(graph.token(verb).lemma())
                                || lexicon.words("occurrence-verbs")
                                        .contains(graph.token(verb).lemma())));
    }

    /** "The meeting did not take place". */
    private boolean hasNotOccurred(SyntaxGraph graph, Draft draft) {
        int head = graph.firstConjunct(draft.trigger);
        int verb = graph.governor(head);
        return verb >= 0
                && graph.relation(head).startsWith("nsubj")
                && lexicon.words("occurrence-verbs").contains(graph.token(verb).lemma())
                && isNegated(graph, verb);
    }

    /** "The meeting, planned for Friday, …", "the scheduled visit". */
    private boolean wasPlanned(SyntaxGraph graph, int noun) {
        return graph.dependents(noun, "acl", "amod").stream()
                .map(word -> word(Governor.Position.ABOVE, graph, word))
                .anyMatch(governor -> governor != null && governor.status() == Status.PLANNED);
    }

    /** "The planned visit was cancelled", "ruled out any talks". */
    private boolean isCalledOff(SyntaxGraph graph, Draft draft) {
        int head = graph.firstConjunct(draft.trigger);
        int above = graph.governor(head);
        Governor governor =
                above >= 0 && graph.relation(head).matches("obj|nsubj:pass") ? above(graph, above, false) : null;
        return governor != null && (governor.status() == Status.CANCELLED || governor.status() == Status.DENIED);
    }

    private void predicate(SyntaxGraph graph, Draft draft, int verb) {
        Governor governor = word(Governor.Position.PREDICATE, graph, verb);
        if (governor != null && !isNegated(graph, verb)) {
            set(draft, governor.status(), governor.certainty());
        } else {
            verb(graph, draft, verb);
        }
    }

    private void modifiers(SyntaxGraph graph, Draft draft) {
        for (int modifier : graph.dependents(draft.trigger, "amod", "compound", "det")) {
            Governor governor = word(Governor.Position.MODIFIER, graph, modifier);
            if (governor == null) {
                String word = graph.token(modifier).word().toLowerCase(Locale.ROOT);
                governor = governors.get(Governor.Position.MODIFIER).get(word);
            }
            if (governor != null) {
                set(draft, governor.status(), governor.certainty());
            }
        }
    }

    private Governor above(SyntaxGraph graph, int token, boolean complement) {
        Governor governor = word(Governor.Position.ABOVE, graph, token);
        return governor == null && complement ? word(Governor.Position.COMPLEMENT, graph, token) : governor;
    }

    /** The governor that the word is, with its particle where it has one: "call off" is not "call". */
    private Governor word(Governor.Position position, SyntaxGraph graph, int index) {
        Token token = graph.token(index);
        Map<String, Governor> words = governors.getOrDefault(position, Map.of());
        int particle = graph.dependent(index, "compound:prt");
        if (particle >= 0) {
            return words.get(token.lemma() + " " + graph.token(particle).lemma());
        }
        Governor form = words.get(token.word().toLowerCase(Locale.ROOT));
        return form != null ? form : words.get(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static void set(Draft draft, Status status, Certainty certainty) {
        draft.status = status;
        draft.certainty = certainty == null ? draft.certainty : certainty;
    }

    /** "No country backed it", "offered no alternative", "made zero concessions". */
    private static boolean hasNoArgument(SyntaxGraph graph, int verb) {
        return graph.dependents(verb, "nsubj", "obj").stream()
                .flatMap(argument -> graph.dependents(argument, "det", "neg", "nummod").stream())
                .anyMatch(determiner -> graph.token(determiner).lemma().matches("no|zero"));
    }

    /** "There is no sign that it is ready": nothing says that it is, nor that it is not. */
    private static boolean isUnderNothing(SyntaxGraph graph, int verb) {
        int above = graph.governor(verb);
        return above >= 0
                && graph.token(above).isNoun()
                && graph.relation(verb).matches("ccomp|acl|dep")
                && graph.dependents(above, "det", "neg").stream()
                        .anyMatch(word -> graph.token(word).lemma().equals("no"));
    }

    /** "Has no plans to meet". */
    private boolean isUnplanned(SyntaxGraph graph, int verb) {
        int above = graph.governor(verb);
        return isUnderNothing(graph, verb)
                && lexicon.words("intention-nouns").contains(graph.token(above).lemma());
    }

    boolean isNegated(SyntaxGraph graph, int token) {
        for (int dependent : graph.dependents(token, "advmod", "det", "neg", "cc:preconj", "dep")) {
            if (lexicon.words("negation").contains(graph.token(dependent).word().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        int above = graph.governor(token);
        boolean alternative = graph.relation(token).equals("conj")
                && above >= 0
                && graph.dependent(token, "nsubj") < 0
                && graph.dependents(token, "cc").stream()
                        .anyMatch(word -> graph.token(word).word().matches("or|nor"));
        return alternative && isNegated(graph, above);
    }

    /** "Are to meet", "was to have met". */
    private static boolean isToBe(SyntaxGraph graph, int verb) {
        int be = graph.dependents(verb, "aux", "cop").stream()
                .filter(word -> graph.token(word).lemma().equals("be"))
                .findFirst()
                .orElse(-1);
        int next = be + 1;
        while (be >= 0 && next < verb && graph.token(next).tag().startsWith("RB")) {
            next++;
        }
        return be >= 0 && graph.token(next).tag().equals("TO");
    }

    private static boolean isInfinitive(SyntaxGraph graph, int verb) {
        return graph.dependents(verb, "mark").stream()
                .anyMatch(mark -> graph.token(mark).tag().equals("TO"));
    }

    /** A base form without modal or "do": "urged that he meet". */
    private static boolean isBare(SyntaxGraph graph, int verb) {
        return graph.token(verb).tag().equals("VB")
                && graph.dependent(verb, "aux") < 0
                && (graph.governor(verb) >= 0 || graph.dependent(verb, "nsubj") < 0);
    }

    /** "Had been talking", and "was talking" where nobody's words put it into the past. */
    private boolean isOver(SyntaxGraph graph, int verb) {
        int above = graph.governor(verb);
        boolean reported = above >= 0
                && graph.relation(verb).equals("ccomp")
                && reporting.contains(graph.token(above).lemma());
        return graph.dependents(verb, "aux").stream()
                .map(graph::token)
                .anyMatch(aux -> aux.tag().equals("VBD") && (aux.lemma().equals("have") || !reported));
    }

    /** "The demand that it halt": a base form with a subject in the third person. */
    private static boolean isSubjunctive(SyntaxGraph graph, int verb) {
        int subject = graph.dependent(verb, "nsubj");
        boolean single = subject >= 0
                && (graph.token(subject).word().matches("(?i)it|he|she")
                        || graph.token(subject).tag().matches("NNP?")
                                && graph.conjuncts(subject).size() == 1);
        return single && graph.token(verb).tag().matches("VBP?") && graph.dependent(verb, "aux") < 0;
    }

    /** "Would not say whether it backed the plan", "it is unclear if …". */
    private static boolean isAsked(SyntaxGraph graph, int verb) {
        String marker = String.valueOf(graph.marker(verb));
        return marker.equals("whether")
                || marker.equals("if") && graph.relation(verb).equals("ccomp");
    }

    /** Whether the clause of {@code verb} is itself an "if" clause. */
    private static boolean isConditional(SyntaxGraph graph, int verb) {
        String marker = graph.marker(verb);
        boolean inverted = graph.dependents(verb, "aux").stream()
                .anyMatch(aux -> graph.token(aux).word().matches("Should|Were|Had"));
        return inverted && !graph.relation(verb).equals("root")
                || marker != null
                        && !isAsked(graph, verb)
                        && List.of("if", "unless", "provided", "should", "as long as", "so long as", "lest")
                                .contains(marker);
    }

    /** Whether {@code verb}, or what it hangs on, is an "if" clause or has one. */
    boolean isConditioned(SyntaxGraph graph, int verb) {
        for (int at = verb; at >= 0; at = graph.governor(at)) {
            if (isConditional(graph, at) || hasCondition(graph, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an "if" clause hangs on {@code verb}. */
    boolean hasCondition(SyntaxGraph graph, int verb) {
        return condition(graph, verb) >= 0;
    }

    /** The verb of the "if" clause that hangs on {@code verb}, or -1. */
    int condition(SyntaxGraph graph, int verb) {
        List<Integer> clauses = new ArrayList<>(graph.dependents(verb, "advcl"));
        return clauses.stream()
                .filter(clause -> isConditional(graph, clause))
                .findFirst()
                .orElse(-1);
    }
}
