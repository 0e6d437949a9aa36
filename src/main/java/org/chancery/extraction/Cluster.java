package org.chancery.extraction;

import java.util.BitSet;
import java.util.List;
import org.chancery.model.SyntaxGraph;

/**
 * A reporting verb with what belongs to it and is not said: subject, auxiliaries, adverbs, addressee, time. What stands
 * around it tells where the words said are.
 */
final class Cluster {
    private final SyntaxGraph graph;
    private final int verb;
    private final int begin;
    private final int end;
    private final boolean holdsSpeaker;

    Cluster(Grammar grammar, int verb, List<Integer> speakers) {
        this.graph = grammar.graph();
        this.verb = verb;
        BitSet own = own(speakers);
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
            boolean clause = relation.equals("ccomp") || relation.equals("parataxis") || relation.equals("dep")
                    || relation.equals("advcl") || relation.equals("xcomp") || relation.equals("conj")
                    || relation.equals("punct") || relation.equals("mark") || relation.equals("cc");
            if (!clause && !(graph.token(dependent).isVerb() && !relation.startsWith("aux"))) {
                own.or(graph.subtree(dependent));
            }
        }
        for (int speaker : speakers) {
            if (graph.dominates(verb, speaker) || graph.governor(speaker) == verb) {
                own.or(graph.subtree(speaker));
            }
        }
        return own;
    }

    /** The tokens said; empty where the verb reports nothing. */
    BitSet content() {
        boolean openBefore = begin == 0 || isBreak(begin - 1);
        boolean closesSentence = end + 1 >= graph.size() || isEnd(end + 1);
        int complement = graph.dependents(verb, "ccomp").stream().filter(token -> token > end).findFirst().orElse(-1);
        if (begin > 1 && openBefore && closesSentence && holdsSpeaker) {
            return hasVerb(0, begin - 1) ? range(0, begin - 1) : new BitSet();
        }
        boolean colon = end + 1 < graph.size() && graph.token(end + 1).word().equals(":");
        if (colon) {
            return range(end + 2, graph.size() - 1);
        }
        boolean quoteNext = end + 2 < graph.size() && isBreak(end + 1) && isQuote(end + 2) || end + 1 < graph.size() && isQuote(end + 1);
        if (begin > 1 && openBefore && holdsSpeaker && end + 1 < graph.size() && graph.token(end + 1).word().equals(",") && complement < 0) {
            return isParenthetical() ? parenthetical() : new BitSet();
        }
        if (gap() >= 0) {
            BitSet content = graph.subtree(gap());
            content.clear(0, end + 1);
            return content;
        }
        if (complement >= 0 && isComplete(complement)) {
            BitSet content = graph.subtree(complement);
            content.clear(0, end + 1);
            return content;
        }
        return quoteNext ? range(end + 1, graph.size() - 1) : new BitSet();
    }

    /** The verb right behind, of which the noun before is the subject: "a step Moscow warned could …"; or -1. */
    private int gap() {
        return Gap.verb(graph, verb, begin, end);
    }

    private boolean isParenthetical() {
        int governor = graph.governor(verb);
        return governor >= 0 && !graph.relation(verb).startsWith("acl") || graph.dependents(verb, "ccomp").size() > 0;
    }

    private BitSet parenthetical() {
        BitSet content = range(0, begin - 1);
        content.set(end + 2, graph.size());
        return content;
    }

    /** A clause with a mark or a subject of its own; a bare one is often a misread noun phrase. */
    private boolean isComplete(int clause) {
        return graph.dependent(clause, "mark", "nsubj", "cop", "aux", "expl") >= 0;
    }

    private BitSet range(int from, int to) {
        BitSet range = new BitSet();
        if (from < to) {
            range.set(from, to);
        }
        return range;
    }

    private boolean hasVerb(int from, int to) {
        for (int token = from; token < to; token++) {
            if (graph.token(token).isVerb()) {
                return true;
            }
        }
        return false;
    }

    private boolean isBreak(int token) {
        return graph.token(token).tag().matches(",|''|``|:");
    }

    private boolean isQuote(int token) {
        return graph.token(token).tag().matches("''|``");
    }

    private boolean isEnd(int token) {
        return graph.token(token).tag().equals(".") || isQuote(token) && token + 1 >= graph.size();
    }
}
