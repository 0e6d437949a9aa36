package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Span;
import org.chancery.model.SyntaxGraph;
import org.chancery.model.Token;

/**
 * Moves the ends of what is said to where the clause ends, where the tree breaks it off: a clause is not over before
 * its verb, and has its subject; a dateline and the source that closes the sentence do not belong to it.
 */
final class ContentBounds {
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}{2}[\\p{Lu} .'’/-]*(?:, [\\p{L} .-]+)?,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}"
                    + "(?: ?, ?\\d{4})*(?: ?\\([^)]{2,20}\\))?(?: ?[-–—]+)? ");
    private static final Pattern MATTER = Pattern.compile("^(?:of|about) [^\"“”]{2,80}, (?=[\"“])");
    private static final String FINITE = "VBZ|VBP|VBD|MD";
    private static final int LONGEST_SOURCE = 10;

    private final String text;
    private final Set<String> reportingVerbs;
    private final Set<String> additions;
    private final Set<String> commentVerbs;
    private final Set<String> plainSpeech;

    /** {@code reportingVerbs}: all verbs that report speech. */
    ContentBounds(String text, Set<String> reportingVerbs, Lexicon lexicon) {
        this.text = text;
        this.additions = lexicon.words("content-additions");
        this.commentVerbs = lexicon.words("comment-verbs");
        this.plainSpeech = lexicon.words("plain-speech");
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
    List<Span> settled(SyntaxGraph graph, int cue, List<Span> content) {
        List<Span> parts = withoutDateline(content);
        if (parts.size() > 1 && opensAsked(graph, parts.get(0))) {
            parts.remove(0);
        }
        int last = parts.size() - 1;
        parts.set(last, withoutComment(graph, cue, ended(graph, cue, parts.get(last))));
        parts.set(0, withoutMatter(graph, cue, parts.get(0)));
        Span first = begun(graph, cue, parts.get(0));
        if (first == null) {
            return List.of();
        }
        parts.set(0, first);
        if (last == 0 && isGap(graph, cue, first)) {
            Span subject = antecedent(graph, cue);
            return subject == null ? List.of() : List.of(subject, first);
        }
        return parts.stream()
                .map(part -> ContentParts.trim(part, text))
                .filter(part -> part != null)
                .toList();
    }

    /** "Said of the offer, 'It is late'": of what it is said stands before the quote. */
    private Span withoutMatter(SyntaxGraph graph, int cue, Span part) {
        int first = tokenBeginningAt(graph, part);
        Matcher matter = MATTER.matcher(part.of(text));
        return first == cue + 1 && matter.find() ? new Span(part.begin() + matter.end(), part.end()) : part;
    }

    /** "Asked whether it would last, Hill said …": the question is not said. */
    private boolean opensAsked(SyntaxGraph graph, Span part) {
        int first = tokenBeginningAt(graph, part);
        int at = first >= 0 && graph.token(first).lemma().equals("when") ? first + 1 : first;
        return at >= 0
                && at < graph.size()
                && graph.token(at).lemma().matches("ask|press|question")
                && graph.token(at).tag().matches("VBN|VBD");
    }

    private Span ended(SyntaxGraph graph, int cue, Span part) {
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

    /** "Promised to help, stressing …": what is stressed is another thing said. */
    private Span withoutComment(SyntaxGraph graph, int cue, Span part) {
        int end = tokenEndingBy(graph, part);
        for (int token = Math.max(cue, tokenBeginningAt(graph, part)) + 3; token <= end; token++) {
            boolean comment = graph.token(token).tag().equals("VBG")
                    && graph.token(token - 1).word().equals(",")
                    && commentVerbs.contains(graph.token(token).lemma());
            if (comment) {
                return new Span(part.begin(), graph.token(token - 2).span().end());
            }
        }
        return part;
    }

    /**
     * The verb behind "and" or "but" within {@code content} that tells what is said further: "said the offer stood and
     * added that …"; -1 where it may tell of what somebody in the words said does.
     */
    int furtherSpeech(SyntaxGraph graph, int cue, List<Span> content) {
        int main = -1;
        for (int token = cue + 1; graph.token(cue).tag().matches("VB[DZN]") && token < graph.size() - 1; token++) {
            Span span = graph.token(token).span();
            if (content.stream().noneMatch(part -> part.contains(span))) {
                continue;
            }
            main = main < 0 && graph.token(token).tag().matches(FINITE) ? token : main;
            int verb = graph.token(token).word().matches("and|but") ? speechBehind(graph, cue, token) : -1;
            boolean said = verb > 0 && !isQuoted(content, span);
            if (said && (main < 0 || !isLike(graph, main, verb))) {
                return verb;
            }
        }
        return -1;
    }

    private int speechBehind(SyntaxGraph graph, int cue, int conjunction) {
        int verb = conjunction + 1;
        while (verb < graph.size() && graph.token(verb).tag().startsWith("RB")) {
            verb++;
        }
        boolean modifies =
                verb + 1 < graph.size() && graph.token(verb + 1).tag().matches("NNS?");
        return verb < graph.size()
                        && !modifies
                        && (graph.token(verb).tag().equals("VBD")
                                || graph.token(verb).tag().equals("VBN")
                                        && graph.token(cue).tag().equals("VBN"))
                        && (reportingVerbs.contains(graph.token(verb).lemma())
                                || commentVerbs.contains(graph.token(verb).lemma()))
                ? verb
                : -1;
    }

    private boolean isQuoted(List<Span> content, Span span) {
        Span part =
                content.stream().filter(one -> one.contains(span)).findFirst().orElse(span);
        long marks = text.substring(part.begin(), span.begin())
                .chars()
                .filter(mark -> "\"“”".indexOf(mark) >= 0)
                .count();
        return marks % 2 == 1;
    }

    /** "He met the envoys and told them": both may be done by the same one. */
    private boolean isLike(SyntaxGraph graph, int main, int verb) {
        int clause = graph.relation(main).matches("aux.*|cop") ? graph.governor(main) : main;
        int subject = graph.dependent(clause, "nsubj", "nsubj:pass");
        boolean somebody = subject >= 0
                && (graph.token(subject).isProperNoun()
                        || graph.token(subject).word().matches("(?i)he|she|they|we|who"));
        boolean perfect = graph.token(main).tag().equals("VBD")
                && graph.token(main).lemma().equals("have")
                && !plainSpeech.contains(graph.token(verb).lemma());
        boolean oneself = subject >= 0 && graph.token(subject).word().equals("it");
        return perfect && !oneself || graph.token(main).tag().equals("VBD") && clause == main && somebody;
    }

    /** {@code content} before the conjunction that leads to {@code verb}. */
    List<Span> upTo(SyntaxGraph graph, int verb, List<Span> content) {
        int conjunction = verb;
        while (!graph.token(conjunction).tag().equals("CC")) {
            conjunction--;
        }
        int end = graph.token(conjunction).span().begin();
        return content.stream()
                .filter(part -> part.begin() < end)
                .map(part -> ContentParts.trim(new Span(part.begin(), Math.min(part.end(), end)), text))
                .filter(part -> part != null)
                .toList();
    }

    /** Where words go on behind {@code last} that are joined to those said: "and that …", "as well as …"; else -1. */
    private int joined(SyntaxGraph graph, int cue, Span part, int last) {
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

    private static int closingMark(SyntaxGraph graph, int opening) {
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
    private int clauseEnd(SyntaxGraph graph, int at) {
        int end = sentenceEnd(graph);
        for (int token = at + 2; token < end; token++) {
            if (graph.token(token).word().equals(",")) {
                return token - 1;
            }
        }
        return end;
    }

    /** The last token of the clause that is broken off at {@code last}. */
    private int continued(SyntaxGraph graph, int cue, Span part, int last) {
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
    private boolean isAddition(SyntaxGraph graph, int cue, int next) {
        boolean belongs = additions.contains(graph.token(next).word().toLowerCase(Locale.ROOT))
                && graph.governor(next) > next
                && graph.relation(next).matches("case|mark");
        return belongs && graph.dominates(cue, next);
    }

    /** "He said it would wait and Norway said …", "to meet, Norway said": what Norway says is another clause. */
    private static int beforeNextClause(SyntaxGraph graph, Span part, int last) {
        for (int token = last; token > 0 && graph.token(token).span().begin() > part.begin(); token--) {
            if (graph.token(token).tag().matches("CC|,")) {
                return token - 1;
            }
        }
        return last;
    }

    private static int sentenceEnd(SyntaxGraph graph) {
        int end = graph.size() - 1;
        return end > 0 && graph.token(end).tag().equals(".") ? end - 1 : end;
    }

    /** {@code content} that another source vouches for, without "…, said Hill" at its end. */
    List<Span> withoutInvertedSource(SyntaxGraph graph, List<Span> content) {
        List<Span> parts = new ArrayList<>(withoutDateline(content));
        for (int i = 0; i < parts.size(); i++) {
            Span part = parts.get(i);
            int end = invertedSource(graph, tokenBeginningAt(graph, part), tokenEndingBy(graph, part));
            parts.set(i, end < 0 ? part : ContentParts.trim(new Span(part.begin(), end), text));
        }
        return parts;
    }

    /** Where the last clause begins that is "said" and a speaker behind it, or -1. */
    private int invertedSource(SyntaxGraph graph, int first, int last) {
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
    private int withoutSource(SyntaxGraph graph, int cue, int last) {
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

    /** {@code part} with the subject before it and without what stands before its clause; null where it has none. */
    private Span begun(SyntaxGraph graph, int cue, Span part) {
        int first = tokenBeginningAt(graph, part);
        if (first > cue
                && first + 1 < graph.size()
                && graph.token(first).word().equals("that")
                && graph.token(first + 1).tag().equals("CC")) {
            return null;
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

    /** Where the noun phrase begins that stands between the cue and the verb {@code first}. */
    private static int subjectStart(SyntaxGraph graph, int cue, int first) {
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
        return start;
    }

    /** Whether what is said begins with a verb that has its subject before the reporting verb. */
    private static boolean isGap(SyntaxGraph graph, int cue, Span part) {
        int first = tokenBeginningAt(graph, part);
        return first > cue && graph.token(first).tag().matches(FINITE) && first - cue <= 2;
    }

    /** The noun phrase that the clause around the speaker belongs to: "a step [that Moscow says] could …". */
    private Span antecedent(SyntaxGraph graph, int cue) {
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

    private static int tokenEndingBy(SyntaxGraph graph, Span part) {
        int found = -1;
        for (Token token : graph.sentence().tokens()) {
            if (token.span().end() <= part.end() && token.span().end() > part.begin()) {
                found = token.index();
            }
        }
        return found;
    }

    private static int tokenBeginningAt(SyntaxGraph graph, Span part) {
        for (Token token : graph.sentence().tokens()) {
            if (token.span().begin() >= part.begin()) {
                return token.index();
            }
        }
        return -1;
    }
}
