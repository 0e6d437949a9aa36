package org.chancery.extraction;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/** Moves the beginning of what is said to where its clause begins, with its subject and without what leads to it. */
final class ContentOpening {
    private static final Pattern MATTER = Pattern.compile("^(?:of|about) [^\"“”]{2,80}, (?=[\"“])");
    private static final String FINITE = "VBZ|VBP|VBD|MD";

    private final String text;
    private final Set<String> speaking;

    ContentOpening(String text, Lexicon lexicon) {
        this.text = text;
        this.speaking = lexicon.words("speaking-verbs");
    }

    /** {@code part} with the subject before it and without what stands before its clause; null where it has none. */
    Span begun(Tree graph, int cue, Span part) {
        int first = tokenBeginningAt(graph, part);
        if (first > cue
                && first + 1 < graph.size()
                && graph.token(first).word().equals("that")
                && graph.token(first + 1).tag().equals("CC")) {
            return null;
        }
        int that = first > cue ? brokenOff(graph, cue, first) : -1;
        if (that > 0) {
            return new Span(graph.token(that + 1).span().begin(), part.end());
        }
        if (first <= cue || !graph.token(first).tag().matches(FINITE)) {
            return part;
        }
        if (graph.token(first).lemma().equals("be")
                && first + 1 < graph.size()
                && graph.token(first + 1).word().equals("that")) {
            return new Span(graph.token(first + 2).span().begin(), part.end());
        }
        int subject = subjectStart(graph, cue, first);
        return subject < first ? new Span(graph.token(subject).span().begin(), part.end()) : part;
    }

    /** The "that" between the cue and {@code first} behind which a finite verb stands already; else -1. */
    private static int brokenOff(Tree graph, int cue, int first) {
        int that = cue + 1;
        while (that < first && !graph.token(that).word().equals("that")) {
            if (graph.token(that).tag().matches(FINITE)) {
                return -1;
            }
            that++;
        }
        for (int token = that + 2; token < first; token++) {
            if (graph.token(token).tag().matches(FINITE)
                    && !graph.token(that + 1).tag().matches(FINITE)) {
                return that;
            }
        }
        return -1;
    }

    /** Where the noun phrase begins that stands between the cue and the verb {@code first}. */
    private static int subjectStart(Tree graph, int cue, int first) {
        int head = first - 1;
        while (head > cue && graph.token(head).tag().matches("``|''|RB")) {
            head--;
        }
        if (head <= cue || !graph.token(head).tag().matches("NN.*|PRP|DT|CD")) {
            return first;
        }
        int start = head;
        String name = graph.token(head).entity();
        while (start - 1 > cue
                && !graph.token(start).tag().matches("DT|PRP\\$?")
                && graph.token(start - 1).tag().matches("NN.*|JJ.*|DT|CD|PRP\\$|POS|HYPH")
                && (name.equals("O") || graph.token(start - 1).entity().equals(name))) {
            start--;
        }
        return joinedStart(graph, cue, start);
    }

    /** "Told the paper the strikes in Chad were …": the phrase that the one at {@code start} belongs to. */
    private static int joinedStart(Tree graph, int cue, int start) {
        if (start - 2 <= cue
                || !graph.token(start - 1).tag().equals("IN")
                || !graph.token(start - 2).isNoun()) {
            return start;
        }
        int first = start - 2;
        while (first - 1 > cue
                && !graph.token(first).tag().matches("DT|PRP\\$?")
                && graph.token(first - 1).tag().matches("NN.*|JJ.*|DT|CD|PRP\\$|POS|HYPH")) {
            first--;
        }
        boolean apart =
                graph.token(first).tag().equals("DT") && graph.token(first - 1).isNoun();
        return apart || first == cue + 1 ? first : start;
    }

    /** Whether what is said begins with a verb that has its subject before the reporting verb. */
    static boolean isGap(Tree graph, int cue, Span part) {
        int first = tokenBeginningAt(graph, part);
        return first > cue && graph.token(first).tag().matches(FINITE) && first - cue <= 2;
    }

    /** The noun phrase that the clause around the speaker belongs to: "a step [that Moscow says] could …". */
    static Span antecedent(Tree graph, int cue) {
        int subject = graph.dependent(cue, "nsubj");
        int before = subject < 0 ? -1 : graph.subtree(subject).nextSetBit(0) - 1;
        while (before > 0 && graph.token(before).tag().matches("WDT|,|IN")) {
            before--;
        }
        if (before < 0 || !graph.token(before).tag().matches("NN.*")) {
            return null;
        }
        int start = before;
        while (start > 0
                && !graph.token(start).tag().matches("DT|PRP\\$")
                && graph.token(start - 1).tag().matches("NN.*|JJ.*|DT|CD|PRP\\$|POS|HYPH")) {
            start--;
        }
        return graph.sentence().span(start, before);
    }

    /** "Said of the offer, 'It is late'": of what it is said stands before the quote. */
    Span withoutMatter(Tree graph, int cue, Span part) {
        int first = tokenBeginningAt(graph, part);
        Matcher matter = MATTER.matcher(part.of(text));
        return first == cue + 1 && matter.find() ? new Span(part.begin() + matter.end(), part.end()) : part;
    }

    /** "Asked whether it would last, Hill said …": the question is not said. */
    static boolean opensAsked(Tree graph, Span part) {
        int first = tokenBeginningAt(graph, part);
        int at = first >= 0 && graph.token(first).lemma().equals("when") ? first + 1 : first;
        return at >= 0
                && at < graph.size()
                && graph.token(at).lemma().matches("ask|press|question")
                && graph.token(at).tag().matches("VBN|VBD");
    }

    /** "Speaking in Oslo, Hill said, '…'", "using a favourite phrase, Hill said, '…'": how it is said. */
    boolean opensSpeaking(Tree graph, List<Span> parts) {
        int first = tokenBeginningAt(graph, parts.get(0));
        boolean quoted = hasMark(parts.get(0).begin(), parts.get(0).end())
                || !hasMark(parts.get(1).begin() - 1, parts.get(1).begin());
        return first == 0
                && graph.token(first).tag().equals("VBG")
                && (speaking.contains(graph.token(first).lemma()) || !quoted);
    }

    /** "In an interview with the paper, Hill said: '…'": words before the reporting verb that hold no clause. */
    boolean opensFrame(Tree graph, List<Span> parts) {
        Span part = parts.get(0);
        boolean said = part.begin() > 0 && hasMark(part.begin() - 1, part.begin() + 1);
        int next = parts.get(1).begin();
        return tokenBeginningAt(graph, part) == 0
                && graph.token(0).tag().equals("IN")
                && !said
                && hasMark(next - 1, next + 1)
                && graph.sentence().tokens().stream()
                        .filter(token -> token.span().end() <= part.end())
                        .noneMatch(token -> token.tag().matches(FINITE));
    }

    private boolean hasMark(int begin, int end) {
        return text.substring(begin, end).chars().anyMatch(mark -> "\"“”".indexOf(mark) >= 0);
    }

    static int tokenBeginningAt(Tree graph, Span part) {
        for (Token token : graph.sentence().tokens()) {
            if (token.span().begin() >= part.begin()) {
                return token.index();
            }
        }
        return -1;
    }
}
