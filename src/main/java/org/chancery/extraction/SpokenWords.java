package org.chancery.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.syntax.Tree;

/** Finds the words that a reporting verb reports: the quote beside it, else the clause below or around it. */
final class SpokenWords {
    private static final int LONGEST_SUBJECT = 8;
    private static final Pattern SOURCE = Pattern.compile(",? according to [^,\"“”]*$");

    private final String text;
    private final Quotations quotations;

    SpokenWords(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** The parts said under {@code verb}; empty where it reports nothing. */
    List<Span> of(Grammar grammar, int verb, List<Integer> speakers) {
        Tree graph = grammar.graph();
        Quotation around = quotations.around(graph.token(verb).span());
        Cluster cluster = new Cluster(grammar, verb, speakers, quoted(graph, around));
        if (around != null) {
            return clipped(clause(graph, cluster), around.inner());
        }
        Quotation before = quotations.endingBefore(cluster.span().begin());
        Quotation after = quotations.startingAfter(cluster.span().end());
        if (before != null
                && goesOn(graph.sentence(), before)
                && cluster.holdsSpeaker()
                && cluster.isClosed()
                && !cluster.leadsOn()) {
            return around(graph.sentence(), before, after);
        }
        List<Span> clause = clause(graph, cluster);
        if (after == null || !sameParagraph(graph.sentence(), after)) {
            return clause;
        }
        boolean covered = clause.stream().anyMatch(part -> part.overlaps(after.inner()));
        return clause.isEmpty() || !covered && reachesEnd(graph.sentence(), after)
                ? trimmed(List.of(after.inner()))
                : clause;
    }

    /**
     * The rest of the sentence where a clause follows {@code verb} at once, though the tree has none: "said Oslo had
     * been 'a friend'"; else empty.
     */
    List<Span> stated(Tree graph, int verb) {
        int next = verb + 1;
        boolean opens = next < graph.size()
                && graph.token(next).tag().matches("DT|NNPS?|PRP\\$?|EX|NNS|CD")
                && !graph.token(next).entity().matches("DATE|TIME")
                && !isRelative(graph, verb)
                && quotations.around(graph.token(verb).span()) == null
                && quotations.endingBefore(graph.token(verb).span().begin()) == null;
        for (int token = next + 1; opens && token < graph.size() && token < next + LONGEST_SUBJECT; token++) {
            String tag = graph.token(token).tag();
            if (tag.matches("VBZ|VBP|VBD|MD")) {
                int end = graph.relation(verb).startsWith("advcl")
                        ? graph.subtree(verb).length() - 1
                        : graph.size() - 1;
                return end <= token
                        ? List.of()
                        : trimmed(List.of(graph.sentence().span(next, end)));
            }
            opens = !tag.matches(",|:|W.*|IN|TO|VB.*|CC");
        }
        return List.of();
    }

    /** "The missiles Oslo says it has", "as it said it would": what is said stands before, in part. */
    private static boolean isRelative(Tree graph, int verb) {
        int subject = graph.dependent(verb, "nsubj");
        boolean who = subject >= 0 && graph.token(subject).tag().startsWith("W");
        return graph.relation(verb).startsWith("acl") && !who
                || String.valueOf(graph.marker(verb)).matches("as|than|like");
    }

    /** The tokens in quotes, unless the quote is {@code around}. */
    private BitSet quoted(Tree graph, Quotation around) {
        BitSet quoted = new BitSet();
        for (int token = 0; token < graph.size(); token++) {
            quoted.set(
                    token,
                    around == null && quotations.around(graph.token(token).span()) != null);
        }
        return quoted;
    }

    private List<Span> around(Sentence sentence, Quotation before, Quotation after) {
        List<Span> parts = new ArrayList<>();
        parts.add(opening(sentence, before));
        if (after != null && sameParagraph(sentence, after)) {
            parts.add(after.inner());
        }
        return trimmed(parts);
    }

    /** Whether the sentence goes on with the quote rather than begins anew behind it. */
    private boolean goesOn(Sentence sentence, Quotation before) {
        int begin = sentence.span().begin();
        int end = before.outer().end();
        boolean ended = end <= begin
                && (text.charAt(before.inner().end() - 1) == '.'
                        || text.substring(end, begin).startsWith("."));
        return sameParagraph(sentence, before) && !ended;
    }

    private List<Span> trimmed(List<Span> parts) {
        return parts.stream()
                .map(part -> ContentParts.trim(part, text))
                .filter(part -> part != null)
                .toList();
    }

    /** A quote that closes a clause is said with the clause: "the answer is 'not enough', he said". */
    private Span opening(Sentence sentence, Quotation before) {
        int begin = sentence.span().begin();
        int quote = before.outer().begin();
        if (quote <= begin) {
            return before.inner();
        }
        String lead = text.substring(begin, quote).strip();
        boolean apart = lead.isEmpty() || ",:;.\"”'".indexOf(lead.charAt(lead.length() - 1)) >= 0;
        return apart ? before.inner() : new Span(begin, before.outer().end());
    }

    private List<Span> clause(Tree graph, Cluster cluster) {
        List<Span> parts = new ArrayList<>();
        for (Span part : ContentParts.of(graph, cluster.content(), text)) {
            parts.add(withoutSource(completed(part)));
        }
        return trimmed(parts);
    }

    /** "…, according to Kyodo" at the end tells who reports, not what is said. */
    private Span withoutSource(Span part) {
        Matcher matcher = SOURCE.matcher(part.of(text));
        return matcher.find() && matcher.start() > 0 ? new Span(part.begin(), part.begin() + matcher.start()) : part;
    }

    /** {@code parts} with the whole of a quote that begins in one of them or right behind it. */
    List<Span> completed(List<Span> parts) {
        return trimmed(
                parts.stream().map(this::completed).map(this::withoutSource).toList());
    }

    /** {@code part} with the whole of a quote that begins in it and runs on. */
    private Span completed(Span part) {
        Span whole = part;
        for (Quotation quotation : quotations.all()) {
            boolean begins = part.begin() <= quotation.inner().begin()
                    && quotation.outer().begin() < whole.end();
            boolean adjoins = quotation.outer().begin() >= whole.end()
                    && text.substring(whole.end(), quotation.outer().begin()).equals(" ");
            if ((begins || adjoins) && whole.end() < quotation.outer().end()) {
                whole = new Span(part.begin(), quotation.outer().end());
            }
        }
        return whole;
    }

    private static List<Span> clipped(List<Span> parts, Span border) {
        List<Span> clipped = new ArrayList<>();
        for (Span part : parts) {
            int begin = Math.max(part.begin(), border.begin());
            int end = Math.min(part.end(), border.end());
            if (begin < end) {
                clipped.add(new Span(begin, end));
            }
        }
        return clipped;
    }

    private static boolean sameParagraph(Sentence sentence, Quotation quotation) {
        return sentence.paragraph() == quotation.paragraph();
    }

    private boolean reachesEnd(Sentence sentence, Quotation quotation) {
        int end = sentence.span().end();
        return quotation.outer().end() >= end
                || text.substring(quotation.outer().end(), end).strip().length() <= 1;
    }
}
