package org.chancery.extraction;

import java.util.BitSet;
import java.util.List;
import org.chancery.model.Span;
import org.chancery.syntax.Tree;

/**
 * A reporting verb with what belongs to it and is not said: subject, auxiliaries, adverbs, addressee, time. What stands
 * around it tells where the words said are.
 */
final class Cluster {
    private static final int FARTHEST_SPEAKER = 14;

    private final Tree graph;
    private final int verb;
    private final BitSet barred;
    private final int begin;
    private final int end;
    private final boolean holdsSpeaker;

    /** {@code barred}: tokens that cannot belong to the cluster, because they are quoted and the verb is not. */
    Cluster(Grammar grammar, int verb, List<Integer> speakers, BitSet barred) {
        this.graph = grammar.graph();
        this.verb = verb;
        this.barred = barred;
        BitSet own = own(speakers);
        for (int speaker : speakers) {
            bridge(grammar, speaker, own);
        }
        own.andNot(barred);
        int first = verb;
        while (first > 0 && own.get(first - 1)) {
            first--;
        }
        int last = verb;
        while (last + 1 < graph.size() && own.get(last + 1)) {
            last++;
        }
        this.begin = first;
        this.end = last;
        this.holdsSpeaker = speakers.stream().allMatch(speaker -> begin <= speaker && speaker <= end);
    }

    private BitSet own(List<Integer> speakers) {
        BitSet own = new BitSet();
        own.set(verb);
        for (int dependent : graph.dependents(verb)) {
            String relation = graph.relation(dependent);
            boolean clause = relation.matches("ccomp|parataxis|dep|advcl|xcomp|conj|punct|mark|cc|acl.*");
            boolean object = relation.equals("obj")
                    && dependent > verb
                    && !graph.token(verb).lemma().equals("tell");
            boolean there = dependent > verb && graph.token(dependent).word().equalsIgnoreCase("there");
            if (!clause && !object && !there && !(graph.token(dependent).isVerb() && !relation.startsWith("aux"))) {
                own.or(graph.subtree(dependent, barred::get));
            }
        }
        for (int speaker : speakers) {
            if (graph.dominates(verb, speaker) || graph.governor(speaker) == verb) {
                own.or(graph.subtree(speaker, token -> barred.get(token) || graph.dominates(token, verb)));
            }
        }
        return own;
    }

    /** What stands between a near speaker and the verb belongs to them, however the parser hung it. */
    private void bridge(Grammar grammar, int speaker, BitSet own) {
        int first = speaker < verb ? grammar.phraseStart(speaker) : verb;
        int last = speaker < verb ? verb : speaker;
        boolean near =
                last - first <= FARTHEST_SPEAKER && barred.get(first, last + 1).isEmpty();
        if (near && !own.get(speaker)) {
            own.set(first, last + 1);
        }
    }

    Span span() {
        return graph.sentence().span(begin, end);
    }

    boolean holdsSpeaker() {
        return holdsSpeaker;
    }

    /** Whether a clause with "that", or one without a comma before it, follows at once. */
    boolean leadsOn() {
        int complement = complement();
        return complement >= 0
                && isComplete(complement)
                && end + 1 < graph.size()
                && !isBreak(end + 1)
                && graph.subtree(complement).get(end + 1);
    }

    /** Whether a comma or the end of the sentence stands right behind. */
    boolean isClosed() {
        return end + 1 >= graph.size() || isEnd(end + 1) || isBreak(end + 1);
    }

    /** The tokens said, as the clauses around tell; empty where the verb reports nothing. */
    BitSet content() {
        boolean openBefore = begin == 0 || isBreak(begin - 1);
        boolean closesSentence = end + 1 >= graph.size() || isEnd(end + 1);
        if (begin > 1 && openBefore && closesSentence && holdsSpeaker) {
            return before();
        }
        if (end + 1 < graph.size() && graph.token(end + 1).word().equals(":")) {
            return range(end + 2, graph.size());
        }
        boolean setOff = begin > 1 && openBefore && holdsSpeaker && end + 1 < graph.size() && isBreak(end + 1);
        if (setOff && complement() < 0 || setOff && graph.token(end + 1).word().equals(",")) {
            return parenthetical();
        }
        if (Gap.verb(graph, verb, begin, end) >= 0) {
            BitSet content = graph.subtree(Gap.verb(graph, verb, begin, end));
            content.clear(0, end + 1);
            return content;
        }
        if (complement() >= 0 && isComplete(complement())) {
            return whole(complement());
        }
        return new BitSet();
    }

    private int complement() {
        return graph.dependents(verb, "ccomp").stream()
                .filter(token -> token > end && !isRelative(token))
                .findFirst()
                .orElse(-1);
    }

    /** "Warned against a deal that would …": the clause belongs to the noun before it. */
    private boolean isRelative(int clause) {
        int subject = graph.dependent(clause, "nsubj");
        return subject > 0
                && graph.token(subject).tag().equals("WDT")
                && graph.token(subject - 1).isNoun();
    }

    /** The complement without holes, and "but she knows …" where that goes on with its subject. */
    private BitSet whole(int complement) {
        BitSet content = graph.subtree(complement);
        for (int clause : graph.dependents(verb, "conj")) {
            if (clause > complement && sameSubject(complement, clause)) {
                content.or(graph.subtree(clause));
            }
        }
        content.clear(0, end + 1);
        int first = content.nextSetBit(0);
        return first < 0 ? content : range(first, content.length());
    }

    private boolean sameSubject(int one, int other) {
        int first = graph.dependent(one, "nsubj");
        int second = graph.dependent(other, "nsubj");
        return first >= 0
                && second >= 0
                && graph.token(second).isPronoun()
                && graph.token(first)
                        .word()
                        .equalsIgnoreCase(graph.token(second).word());
    }

    private BitSet before() {
        BitSet content = range(0, begin);
        return hasVerb(content) ? content : new BitSet();
    }

    /** "Back in Paris, Hill said, he …": what stands on both sides, without what tells more of the saying. */
    private BitSet parenthetical() {
        BitSet behind = range(end + 2, graph.size());
        for (int dependent : graph.dependents(verb)) {
            if (dependent > end && graph.relation(dependent).matches("advcl|obl.*|conj|cc|acl.*|xcomp")) {
                behind.andNot(graph.subtree(dependent));
            }
        }
        int governor = graph.governor(verb);
        boolean inserted = governor >= 0 && graph.relation(verb).matches("parataxis|dep|ccomp|acl.*")
                || complement() >= 0
                || end + 2 < graph.size() && graph.token(end + 2).tag().equals("TO");
        BitSet content = range(0, begin);
        boolean goesOn = end + 2 < graph.size() && !graph.token(end + 2).tag().equals("VBG");
        if (inserted && goesOn && hasVerb(behind)) {
            content.or(behind);
        }
        return hasVerb(content) ? content : new BitSet();
    }

    /** A clause with a mark or a subject of its own; a bare one is often a misread noun phrase. */
    private boolean isComplete(int clause) {
        return graph.dependent(clause, "mark", "nsubj", "cop", "aux", "expl") >= 0;
    }

    private static BitSet range(int from, int to) {
        BitSet range = new BitSet();
        if (from < to) {
            range.set(from, to);
        }
        return range;
    }

    private boolean hasVerb(BitSet tokens) {
        return tokens.stream()
                .anyMatch(token ->
                        graph.token(token).isVerb() || graph.token(token).tag().equals("MD"));
    }

    private boolean isBreak(int token) {
        return graph.token(token).tag().matches(",|''|``|:");
    }

    private boolean isEnd(int token) {
        return graph.token(token).tag().equals(".")
                || graph.token(token).tag().matches("''|``") && token + 1 >= graph.size();
    }
}
