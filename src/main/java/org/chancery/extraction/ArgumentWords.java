package org.chancery.extraction;

import java.util.BitSet;
import java.util.Set;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/** The words that stand for an argument where it is no entity: a noun phrase or a clause around its head. */
final class ArgumentWords {
    private ArgumentWords() {}

    /** Whether the words tell something by themselves: "it", "which", "this" and "do" do not. */
    static boolean tell(Tree graph, int head) {
        Token token = graph.token(head);
        boolean bare = token.tag().equals("DT") && graph.dependents(head).isEmpty();
        boolean empty = token.lemma().equals("do") && graph.dependent(head, "obj") < 0;
        return !bare && !empty && !token.isPronoun() && !token.tag().matches("WDT|WRB|EX");
    }

    /**
     * The words of the phrase or clause under {@code head}, without what hangs on {@code trigger}, the preposition or
     * mark that links it, and punctuation at its ends.
     */
    static Span span(Tree graph, int head, int trigger) {
        return span(graph, head, trigger, Set.of());
    }

    /** The same without what one of the prepositions {@code taken} links to the head, for it fills another slot. */
    static Span span(Tree graph, int head, int trigger, Set<String> taken) {
        BitSet tokens = graph.subtree(
                head,
                dependent -> isOutside(graph, dependent)
                        || dependent == trigger
                        || graph.governor(dependent) == head
                                && taken.contains(String.valueOf(graph.marker(dependent))));
        int first = head;
        while (first > 0 && tokens.get(first - 1)) {
            first--;
        }
        int last = head;
        while (last + 1 < graph.size() && tokens.get(last + 1)) {
            last++;
        }
        while (first < head && isLink(graph, first, head)) {
            first++;
        }
        while (last > head && graph.token(last).tag().matches("[.,:]|''|``|IN|CC|TO|DT|WDT|WRB|-LRB-")) {
            last--;
        }
        return quoted(graph, first, last);
    }

    /** The words of the whole clause of {@code verb}, with the mark that opens it, without punctuation at its ends. */
    static Span clause(Tree graph, int verb) {
        BitSet tokens = graph.subtree(verb);
        int first = tokens.nextSetBit(0);
        int last = tokens.length() - 1;
        while (first < verb && graph.token(first).tag().matches("[.,:]|''|``")) {
            first++;
        }
        while (last > verb && graph.token(last).tag().matches("[.,:]|''|``")) {
            last--;
        }
        return graph.sentence().span(first, last);
    }

    /** The words under {@code head} and what goes on behind them without a break: "readiness" + "to mediate". */
    static Span phrase(Tree graph, int head, int trigger) {
        Span words = span(graph, head, trigger);
        BitSet clause = graph.subtree(trigger);
        int last = head;
        while (last + 1 < graph.size() && graph.token(last).span().end() < words.end()) {
            last++;
        }
        while (last + 1 < graph.size() && clause.get(last + 1) && !isBreak(graph, last + 1)) {
            last++;
        }
        while (last > head && graph.token(last).tag().matches("IN|TO|DT")) {
            last--;
        }
        return words.union(graph.token(last).span());
    }

    /** A quotation that the words begin or end inside of is kept whole where its other mark is next to them. */
    private static Span quoted(Tree graph, int first, int last) {
        int open = count(graph, first, last, "``");
        int close = count(graph, first, last, "''");
        int begin = close > open && first > 0 && is(graph, first - 1, "``") ? first - 1 : first;
        int end = last;
        if (open > close) {
            int next = is(graph, last + 1, "\\.|,") ? last + 2 : last + 1;
            end = is(graph, next, "''") ? next : last;
        }
        return graph.sentence().span(begin, end);
    }

    private static int count(Tree graph, int first, int last, String tag) {
        int count = 0;
        for (int token = first; token <= last; token++) {
            count += is(graph, token, tag) ? 1 : 0;
        }
        return count;
    }

    private static boolean is(Tree graph, int token, String tag) {
        return token < graph.size() && graph.token(token).tag().matches(tag);
    }

    private static boolean isBreak(Tree graph, int token) {
        return graph.token(token).tag().matches("[.,:]|''|``|CC|WDT|WP|WRB")
                || graph.token(token).entity().equals("DATE")
                || graph.token(token).word().matches("while|as|after|before|during|amid");
    }

    private static boolean isOutside(Tree graph, int dependent) {
        String relation = graph.relation(dependent);
        return relation.equals("acl:relcl")
                || relation.equals("parataxis")
                || relation.equals("appos")
                || relation.equals("conj")
                        && isClause(graph, dependent)
                        && !graph.token(graph.governor(dependent)).isVerb()
                || relation.equals("dep")
                        && graph.token(dependent).isVerb()
                        && graph.dependent(dependent, "nsubj") >= 0;
    }

    /** A verb with a subject, or one that needs none because it shares another's. */
    private static boolean isClause(Tree graph, int token) {
        return graph.token(token).isVerb()
                && (graph.dependent(token, "nsubj") >= 0
                        || graph.token(token).tag().matches("VBD|VBZ|VBP"));
    }

    private static boolean isLink(Tree graph, int token, int head) {
        String relation = graph.relation(token);
        boolean link =
                relation.equals("case") || relation.equals("mark") || relation.equals("punct") || relation.equals("cc");
        return link && (graph.governor(token) == head || relation.equals("punct"));
    }
}
