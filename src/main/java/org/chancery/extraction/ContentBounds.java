package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Moves the ends of what is said to where the clause ends, where the tree breaks it off: a clause is not over before
 * its verb, and has its subject; a dateline and the source that closes the sentence do not belong to it.
 */
final class ContentBounds {
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}{2}[\\p{Lu} .'’/-]*(?:, [\\p{L} .-]+)?,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}"
                    + "(?: ?, ?\\d{4})*(?: ?\\([^)]{2,20}\\))?(?: ?[-–—]+)? ");
    private static final String FINITE = "VBZ|VBP|VBD|MD";
    private static final int LONGEST_SOURCE = 10;

    private final String text;
    private final Set<String> reportingVerbs;
    private final Set<String> additions;
    private final Set<String> commentVerbs;
    private final ContentOpening opening;

    /** {@code reportingVerbs}: all verbs that report speech. */
    ContentBounds(String text, Set<String> reportingVerbs, Lexicon lexicon) {
        this.text = text;
        this.additions = lexicon.words("content-additions");
        this.commentVerbs = lexicon.words("comment-verbs");
        this.opening = new ContentOpening(text, lexicon);
        this.reportingVerbs = reportingVerbs;
    }

    /** {@code content} without the dateline that opens the paragraph. */
    private List<Span> withoutDateline(List<Span> content) {
        List<Span> parts = new ArrayList<>(content);
        if (!parts.isEmpty()) {
            parts.set(0, withoutDateline(parts.get(0)));
        }
        return parts;
    }

    private Span withoutDateline(Span part) {
        Matcher dateline = DATELINE.matcher(part.of(text));
        return dateline.find() && dateline.end() < part.end() - part.begin()
                ? new Span(part.begin() + dateline.end(), part.end())
                : part;
    }

    /** {@code content}, reported at {@code cue}, with its ends moved; empty where it is no clause at all. */
    List<Span> settled(Tree graph, int cue, List<Span> content) {
        List<Span> parts = withoutDateline(content);
        if (parts.size() > 1
                && (ContentOpening.opensAsked(graph, parts.get(0))
                        || opening.opensSpeaking(graph, parts)
                        || opening.opensFrame(graph, parts))) {
            parts.remove(0);
        }
        int last = parts.size() - 1;
        parts.set(last, withinRelative(graph, cue, withoutComment(graph, cue, ended(graph, cue, parts.get(last)))));
        parts.set(0, opening.withoutMatter(graph, cue, parts.get(0)));
        Span first = opening.begun(graph, cue, parts.get(0));
        if (first == null) {
            return List.of();
        }
        parts.set(0, first);
        if (last == 0 && ContentOpening.isGap(graph, cue, first)) {
            Span subject = ContentOpening.antecedent(graph, cue);
            return subject == null ? List.of() : List.of(subject, first);
        }
        return parts.stream()
                .map(part -> ContentParts.trim(part, text))
                .filter(part -> part != null)
                .toList();
    }

    private Span ended(Tree graph, int cue, Span part) {
        int last = tokenEndingBy(graph, part);
        if (last <= cue || graph.relation(cue).startsWith("acl")) {
            return part;
        }
        int reached = continued(graph, cue, part, last);
        if (reached > last) {
            reached = continued(
                    graph,
                    cue,
                    new Span(part.begin(), graph.token(reached).span().end()),
                    reached);
        }
        int end = withoutSource(graph, cue, reached);
        int offset = graph.token(end).span().end();
        return end == last || offset <= part.begin() ? part : new Span(part.begin(), offset);
    }

    /** "Hill, who said it was late, has left": what is said ends with the clause of "who". */
    private Span withinRelative(Tree graph, int cue, Span part) {
        int who = cue;
        while (who > 0 && !graph.token(who).tag().matches("WP|,|``|''")) {
            who--;
        }
        boolean relative = who > 0
                && graph.token(who).word().equals("who")
                && graph.token(who - 1).word().equals(",");
        int end = tokenEndingBy(graph, part);
        for (int token = cue + 2; relative && token <= end; token++) {
            if (graph.token(token).tag().matches(FINITE)
                    && graph.token(token - 1).word().equals(",")) {
                return new Span(part.begin(), graph.token(token - 2).span().end());
            }
        }
        return part;
    }

    /** "Promised to help, stressing …": what is stressed is another thing said. */
    private Span withoutComment(Tree graph, int cue, Span part) {
        int end = tokenEndingBy(graph, part);
        for (int token = Math.max(cue, ContentOpening.tokenBeginningAt(graph, part)) + 3; token <= end; token++) {
            boolean comment = graph.token(token).tag().equals("VBG")
                    && graph.token(token - 1).word().equals(",")
                    && commentVerbs.contains(graph.token(token).lemma());
            if (comment) {
                return new Span(part.begin(), graph.token(token - 2).span().end());
            }
        }
        return part;
    }

    /** Where words go on behind {@code last} that are joined to those said: "and that …", "as well as …"; else -1. */
    private int joined(Tree graph, int cue, Span part, int last) {
        int at = last + 1 < graph.size() && graph.token(last + 1).word().equals(",") ? last + 2 : last + 1;
        if (at + 2 >= graph.size()) {
            return -1;
        }
        String next = graph.token(at + 1).word().toLowerCase(Locale.ROOT);
        boolean phrase = graph.token(at).word().equals("as") && next.equals("well");
        if (!graph.token(at).tag().equals("CC") && !phrase) {
            return -1;
        }
        boolean infinitive = next.equals("to")
                && graph.token(at + 2).tag().equals("VB")
                && part.of(text).startsWith("to ");
        boolean clause = next.equals("that")
                && !graph.token(at + 2).tag().matches(FINITE + "|NN.*")
                && !part.of(text).startsWith("to ")
                && graph.dependent(cue, "ccomp") >= 0;
        boolean rather = next.equals("rather") && graph.token(at).word().equals("but");
        if (graph.token(at + 1).tag().equals("``") && graph.token(last).tag().matches("''|``")) {
            return closingMark(graph, at + 1);
        }
        return infinitive || clause || rather || phrase ? clauseEnd(graph, at) : -1;
    }

    private static int closingMark(Tree graph, int opening) {
        for (int token = opening + 1; token < graph.size(); token++) {
            if (graph.token(token).tag().matches("''|``")) {
                return token;
            }
        }
        return -1;
    }

    /**
     * The end of the words that {@code at} joins: before a comma with a source behind it, else that of the sentence.
     */
    private int clauseEnd(Tree graph, int at) {
        int end = sentenceEnd(graph);
        for (int token = at + 2; token < end; token++) {
            if (graph.token(token).word().equals(",")) {
                return token - 1;
            }
        }
        return end;
    }

    /** The last token of the clause that is broken off at {@code last}. */
    private int continued(Tree graph, int cue, Span part, int last) {
        int next = last + 1;
        if (next >= graph.size() || part.end() < graph.token(last).span().end()) {
            return last;
        }
        int joined = joined(graph, cue, part, last);
        if (joined > last) {
            return joined;
        }
        boolean finite = graph.token(next).tag().matches(FINITE);
        boolean open = graph.token(last).tag().matches("IN|TO|DT|PRP\\$")
                        && graph.token(next).tag().matches("[A-Z].*")
                || graph.token(last).tag().matches("VBG|VB")
                        && graph.token(next).tag().matches("DT|PRP\\$");
        boolean relative =
                graph.token(next).tag().matches("WDT|WP") && graph.token(last).isNoun();
        boolean addition = isAddition(graph, cue, next);
        if (!finite && !open && !relative && !addition) {
            return last;
        }
        if (finite && reportingVerbs.contains(graph.token(next).lemma())) {
            return beforeNextClause(graph, part, last);
        }
        boolean within = relative || addition || finite && graph.relation(next).matches("aux.*|cop");
        int clause = within ? graph.governor(next) : next;
        int end = clause < 0 ? next : graph.subtree(clause).length() - 1;
        return Math.max(end > cue ? end : next, open ? sentenceEnd(graph) : next);
    }

    /** "Criticised Oslo for …", "the talks could fail unless …": what more is said of it, however the tree has it. */
    private boolean isAddition(Tree graph, int cue, int next) {
        boolean belongs = additions.contains(graph.token(next).word().toLowerCase(Locale.ROOT))
                && graph.governor(next) > next
                && graph.relation(next).matches("case|mark");
        return belongs && graph.dominates(cue, next);
    }

    /** "He said it would wait and Norway said …", "to meet, Norway said": what Norway says is another clause. */
    private static int beforeNextClause(Tree graph, Span part, int last) {
        for (int token = last; token > 0 && graph.token(token).span().begin() > part.begin(); token--) {
            if (graph.token(token).tag().matches("CC|,")) {
                return token - 1;
            }
        }
        return last;
    }

    private static int sentenceEnd(Tree graph) {
        int end = graph.size() - 1;
        return end > 0 && graph.token(end).tag().equals(".") ? end - 1 : end;
    }

    /** {@code content} that another source vouches for, without "…, said Hill" at its end. */
    List<Span> withoutInvertedSource(Tree graph, List<Span> content) {
        List<Span> parts = new ArrayList<>(withoutDateline(content));
        for (int i = 0; i < parts.size(); i++) {
            Span part = parts.get(i);
            int end = invertedSource(graph, ContentOpening.tokenBeginningAt(graph, part), tokenEndingBy(graph, part));
            parts.set(i, end < 0 ? part : ContentParts.trim(new Span(part.begin(), end), text));
        }
        return parts;
    }

    /** Where the last clause begins that is "said" and a speaker behind it, or -1. */
    private int invertedSource(Tree graph, int first, int last) {
        for (int verb = last - 1; verb > first + 2; verb--) {
            if (graph.token(verb).tag().matches(FINITE)) {
                boolean inverted = graph.token(verb - 1).tag().matches(",|''")
                        && reportingVerbs.contains(graph.token(verb).lemma())
                        && graph.token(verb + 1).tag().matches("NNP.*|DT|NN.*");
                return inverted ? graph.token(verb - 1).span().begin() : -1;
            }
        }
        return -1;
    }

    /** "…, the agency said" at the end is not said with it. */
    private int withoutSource(Tree graph, int cue, int last) {
        int verb = last;
        while (verb > cue
                && (graph.token(verb).tag().matches("\\.|''|,|IN")
                        || graph.token(verb).entity().equals("DATE"))) {
            verb--;
        }
        boolean reports = graph.token(verb).tag().matches("VBD|VBZ|VBP")
                && reportingVerbs.contains(graph.token(verb).lemma())
                && (verb == last || last >= sentenceEnd(graph));
        int comma = verb - 1;
        while (reports && comma > cue + 1 && !graph.token(comma).tag().matches(",|''")) {
            comma--;
        }
        boolean source = reports
                && comma > cue + 1
                && verb - comma > 1
                && verb - comma <= LONGEST_SOURCE
                && graph.token(verb - 1).tag().matches("NN.*|PRP")
                && !graph.token(comma + 1).tag().startsWith("W");
        return source ? comma - 1 : last;
    }

    private static int tokenEndingBy(Tree graph, Span part) {
        int found = -1;
        for (Token token : graph.sentence().tokens()) {
            if (token.span().end() <= part.end() && token.span().end() > part.begin()) {
                found = token.index();
            }
        }
        return found;
    }
}
