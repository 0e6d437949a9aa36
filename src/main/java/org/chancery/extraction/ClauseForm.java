package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/** Tells from tense, mood and mark what kind of clause a verb heads. */
final class ClauseForm {
    private static final int FARTHEST_TELLER = 4;
    private static final List<String> AHEAD = List.of("when", "once", "until", "till", "before", "after", "as soon as");

    private ClauseForm() {}

    /** "When they meet", "until it withdraws": a clause of time in the present tense looks ahead. */
    static boolean isAhead(Tree graph, int verb) {
        boolean dated = graph.relation(verb).startsWith("acl")
                && graph.token(graph.governor(verb)).entity().equals("DATE");
        String opening = firstWord(graph, graph.firstConjunct(verb));
        boolean timed = (dated || graph.relation(verb).matches("advcl.*|conj")) && AHEAD.contains(opening);
        boolean present = graph.token(verb).tag().matches("VBP|VBZ") && (timed || isByTheTime(graph, verb));
        return present || timed && isUntilFromNow(graph, verb, opening);
    }

    /** "Will go on until they opened the border": the past form is that of who tells it. */
    private static boolean isUntilFromNow(Tree graph, int verb, String opening) {
        int above = graph.governor(graph.firstConjunct(verb));
        return opening.matches("until|till")
                && graph.token(verb).tag().equals("VBD")
                && above >= 0
                && graph.dependents(above, "aux").stream()
                        .anyMatch(word -> graph.token(word).tag().equals("MD"));
    }

    /** "By the time they meet". */
    private static boolean isByTheTime(Tree graph, int verb) {
        List<Integer> nouns = new ArrayList<>(graph.dependents(verb, "obl"));
        nouns.add(graph.relation(verb).startsWith("acl") ? graph.governor(verb) : verb);
        return nouns.stream()
                .anyMatch(noun ->
                        noun < verb && graph.token(noun).lemma().equals("time") && "by".equals(graph.marker(noun)));
    }

    /** The mark or adverb that opens the clause of {@code verb}, or "". */
    private static String firstWord(Tree graph, int verb) {
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

    /** "The ministers are to meet", and as headlines have it "ministers to meet". */
    static boolean isArranged(Tree graph, int verb) {
        int subject = graph.dependent(verb, "nsubj");
        boolean headline = graph.relation(verb).equals("root") && subject >= 0 && subject < verb;
        return graph.isInfinitive(verb)
                && (headline
                        || graph.dependents(verb, "aux").stream()
                                .anyMatch(auxiliary -> graph.token(auxiliary)
                                                .lemma()
                                                .equals("be")
                                        && graph.token(auxiliary + 1).tag().equals("TO")));
    }

    /** "Are to meet", "was to have met". */
    static boolean isToBe(Tree graph, int verb) {
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

    /** A base form without modal or "do": "urged that he meet". */
    static boolean isBare(Tree graph, int verb) {
        return graph.token(verb).tag().equals("VB")
                && graph.dependent(verb, "aux") < 0
                && (graph.governor(verb) >= 0 || graph.dependent(verb, "nsubj") < 0);
    }

    /** "The demand that it halt": a base form with a subject in the third person. */
    static boolean isSubjunctive(Tree graph, int verb) {
        int subject = graph.dependent(verb, "nsubj");
        boolean single = subject >= 0
                && (graph.token(subject).word().matches("(?i)it|he|she")
                        || graph.token(subject).tag().matches("NNP?")
                                && graph.conjuncts(subject).size() == 1);
        return single && graph.token(verb).tag().matches("VBP?") && graph.dependent(verb, "aux") < 0;
    }

    /** "Would not say whether it backed the plan", "it is unclear if …". */
    static boolean isAsked(Tree graph, int verb) {
        String marker = String.valueOf(graph.marker(verb));
        boolean whether = graph.dependents(verb, "mark").stream()
                .anyMatch(mark -> graph.token(mark).word().equalsIgnoreCase("whether"));
        return whether || marker.equals("if") && (graph.relation(verb).equals("ccomp") || isUnderQuestion(graph, verb));
    }

    private static boolean isUnderQuestion(Tree graph, int verb) {
        int above = graph.governor(verb);
        return above >= 0 && graph.token(above).lemma().matches("ask|wonder|know|unclear|uncertain|unsure");
    }

    /** Whether the clause of {@code verb} is itself an "if" clause. */
    static boolean isConditional(Tree graph, int verb) {
        String marker = graph.marker(verb);
        int subject = graph.dependent(verb, "nsubj", "nsubj:pass");
        boolean inverted = graph.dependents(verb, "aux").stream()
                .anyMatch(aux -> graph.token(aux).word().matches("Should|Were|Had") && aux < subject);
        return inverted && !graph.relation(verb).equals("root")
                || isInEvent(graph, verb, subject)
                || marker != null
                        && !isAsked(graph, verb)
                        && List.of("if", "unless", "provided", "should", "as long as", "so long as", "lest")
                                .contains(marker);
    }

    /** "In the event Peru is condemned". */
    private static boolean isInEvent(Tree graph, int verb, int subject) {
        int above = graph.governor(verb);
        boolean within = above >= 0
                && subject >= 0
                && !graph.token(subject).word().matches("that|which")
                && graph.relation(verb).matches("acl.*|ccomp|dep")
                && graph.token(above).lemma().equals("event")
                && "in".equals(graph.marker(above));
        return within
                || graph.dependents(verb, "obl").stream()
                        .anyMatch(word -> word == subject - 1
                                && graph.token(word).lemma().equals("event")
                                && "in".equals(graph.marker(word)));
    }

    /** "Would hold talks under the right conditions". */
    static boolean isUnderConditions(Tree graph, int verb) {
        return graph.dependents(verb, "obl").stream()
                .anyMatch(word -> "under".equals(graph.marker(word))
                        && graph.token(word).lemma().matches("condition|circumstance"));
    }

    /** Whether {@code verb}, or what it hangs on, is an "if" clause or has one. */
    static boolean isConditioned(Tree graph, int verb) {
        for (int at = verb; at >= 0; at = graph.governor(at)) {
            if (isConditional(graph, at) || hasCondition(graph, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an "if" clause hangs on {@code verb}. */
    static boolean hasCondition(Tree graph, int verb) {
        return condition(graph, verb) >= 0;
    }

    /** The verb of the "if" clause that hangs on {@code verb}, or -1. */
    static int condition(Tree graph, int verb) {
        List<Integer> clauses = new ArrayList<>(graph.dependents(verb, "advcl"));
        return clauses.stream()
                .filter(clause -> isConditional(graph, clause))
                .findFirst()
                .orElse(-1);
    }

    /** The nearest word above the clause of {@code verb} that tells what it says, or -1. */
    static int teller(Tree graph, int verb, Predicate<Token> tells) {
        int first = graph.firstConjunct(verb);
        int at = graph.relation(first).equals("acl:relcl") ? -1 : graph.governor(first);
        for (int step = 0; at >= 0 && step < FARTHEST_TELLER; step++) {
            if (tells.test(graph.token(at))) {
                return at;
            }
            boolean within = graph.relation(at).matches("ccomp|dep|conj|acl|advmod|obj|appos");
            at = within && graph.governor(at) < verb ? graph.governor(at) : -1;
        }
        return -1;
    }

    /**
     * Whether {@code verb} heads the sentence, or is joined to what does, with a date or a source: "on Friday he
     * would", "according to the ministry, it would".
     */
    static boolean isDated(Tree graph, int verb) {
        int first = graph.firstConjunct(verb);
        return graph.relation(first).equals("root")
                && graph.dependents(first, "obl", "obl:tmod").stream()
                        .anyMatch(word -> graph.token(word).entity().matches("DATE|TIME")
                                || String.valueOf(graph.marker(word)).startsWith("according"));
    }
}
