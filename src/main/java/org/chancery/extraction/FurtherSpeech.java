package org.chancery.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.ReportingWord;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Finds where, within what is said, the reporter speaks again: of what the same one said further, of what another one
 * said, or of what was not said.
 */
final class FurtherSpeech {
    private static final String FINITE = "VBZ|VBP|VBD|MD";
    private static final String CLAUSE_OPENING = "DT|PRP\\$?|EX|NNPS?|NNS|JJ|IN";
    private static final int LONGEST_SOURCE = 10;

    private final String text;
    private final Set<String> reportingVerbs;
    private final Set<String> commentVerbs;
    private final Set<String> plainSpeech;
    private final Set<String> withheld;
    /** Verbs of speech with a preposition, which take no object: "call for". */
    private final Set<String> prepositional = new HashSet<>();

    /** {@code reportingVerbs}: all verbs that report speech. */
    FurtherSpeech(String text, Set<String> reportingVerbs, Lexicon lexicon) {
        this.text = text;
        this.reportingVerbs = reportingVerbs;
        this.commentVerbs = lexicon.words("comment-verbs");
        this.plainSpeech = lexicon.words("plain-speech");
        this.withheld = lexicon.words("withheld-verbs");
        for (ReportingWord word : lexicon.reporting()) {
            boolean takesObject = word.takes().contains("object");
            word.verbs().stream()
                    .filter(verb -> !takesObject)
                    .forEach(verb -> word.takes().forEach(taken -> prepositional.add(verb + " " + taken)));
        }
    }

    /**
     * The verb behind "and" or "but" within {@code content} that tells what is said further: "said the offer stood and
     * added that …"; -1 where it may tell of what somebody in the words said does.
     */
    int find(Tree graph, int cue, List<Span> content) {
        int main = -1;
        for (int token = cue + 1; graph.token(cue).tag().matches("VB[DZNP]") && token < graph.size() - 1; token++) {
            Span span = graph.token(token).span();
            if (content.stream().noneMatch(part -> part.contains(span))) {
                continue;
            }
            main = main < 0 && graph.token(token).tag().matches(FINITE) ? token : main;
            if (token > cue + 2
                    && (isOtherSpeech(graph, token) || isWithheld(graph, token))
                    && !isQuoted(content, span)) {
                return token;
            }
            int verb = graph.token(token).word().matches("and|but") ? speechBehind(graph, cue, token) : -1;
            boolean said = verb > 0 && !isQuoted(content, span);
            if (said && (main < 0 || !isLike(graph, main, verb))) {
                return verb;
            }
        }
        return -1;
    }

    /** ", though a spokesman said …", "and Malta said …": the words of another one. */
    private boolean isOtherSpeech(Tree graph, int conjunction) {
        String word = graph.token(conjunction).word();
        boolean opens = word.equals("and")
                || graph.token(conjunction - 1).word().equals(",") && word.matches("but|though|although|while|whereas");
        int verb = conjunction + 1;
        while (opens
                && verb < graph.size() - 2
                && verb - conjunction < LONGEST_SOURCE
                && graph.token(verb).tag().matches("NN.*|DT|JJ|POS|PRP\\$|CD")) {
            verb++;
        }
        boolean perfect = verb > conjunction + 1
                && graph.token(verb).lemma().equals("have")
                && graph.token(verb + 1).tag().equals("VBN")
                && verb < graph.size() - 2;
        verb = perfect ? verb + 1 : verb;
        int subject = graph.dependent(verb, "nsubj");
        return opens
                && verb > conjunction + 1
                && (subject < 0 || !graph.subtree(subject).get(conjunction))
                && (perfect || graph.token(verb).tag().matches("VBD|VBZ|VBP"))
                && reportingVerbs.contains(graph.token(verb).lemma())
                && (plainSpeech.contains(graph.token(verb).lemma())
                                && graph.token(verb + 1).tag().matches(CLAUSE_OPENING)
                        || graph.token(verb + 1).word().equals("that"));
    }

    /** ", although he would not predict …": the reporter tells what was not said. */
    private boolean isWithheld(Tree graph, int conjunction) {
        int size = graph.size();
        int negation = conjunction + 3;
        return graph.token(conjunction - 1).word().equals(",")
                && graph.token(conjunction).word().matches("but|though|although")
                && negation + 1 < size
                && graph.token(conjunction + 1).word().matches("he|she|they|it")
                && graph.token(conjunction + 2).tag().matches("MD|VBD")
                && graph.token(negation).lemma().equals("not")
                && withheld.contains(graph.token(negation + 1).lemma());
    }

    private int speechBehind(Tree graph, int cue, int conjunction) {
        int verb = conjunction + 1;
        while (verb < graph.size() && graph.token(verb).tag().startsWith("RB")) {
            verb++;
        }
        boolean modifies =
                verb + 1 < graph.size() && graph.token(verb + 1).tag().matches("NNS?");
        return verb < graph.size() && !modifies && isSpeech(graph, cue, verb) ? verb : -1;
    }

    /** A verb of speech in the tense of the cue; "called for" is no passive, however it is tagged. */
    private boolean isSpeech(Tree graph, int cue, int verb) {
        Token token = graph.token(verb);
        String tag = graph.token(cue).tag();
        boolean active = token.tag().equals("VBN")
                && verb + 1 < graph.size()
                && prepositional.contains(
                        token.lemma() + " " + graph.token(verb + 1).word());
        boolean present = tag.matches("VBZ|VBP");
        boolean like = present ? token.tag().equals(tag) : token.tag().equals("VBD");
        return (like || active || token.tag().equals("VBN") && tag.equals("VBN"))
                && (reportingVerbs.contains(token.lemma()) || commentVerbs.contains(token.lemma()));
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
    private boolean isLike(Tree graph, int main, int verb) {
        int clause = graph.relation(main).matches("aux.*|cop") ? graph.governor(main) : main;
        int subject = graph.dependent(clause, "nsubj", "nsubj:pass");
        boolean somebody = subject >= 0
                && (graph.token(subject).isProperNoun()
                        || graph.token(subject).word().matches("(?i)he|she|they|we|who"));
        boolean perfect = graph.token(main).tag().equals("VBD")
                && graph.token(main).lemma().equals("have")
                && !plainSpeech.contains(graph.token(verb).lemma());
        boolean oneself = subject >= 0 && graph.token(subject).word().equals("it");
        return perfect && !oneself
                || graph.token(main).tag().equals(graph.token(verb).tag()) && clause == main && somebody;
    }

    /** {@code content} before the conjunction that leads to {@code verb}. */
    List<Span> upTo(Tree graph, int verb, List<Span> content) {
        int conjunction = verb;
        while (conjunction > 0
                && !graph.token(conjunction).tag().equals("CC")
                && !isOtherSpeech(graph, conjunction)
                && !isWithheld(graph, conjunction)) {
            conjunction--;
        }
        int end = graph.token(conjunction).span().begin();
        return content.stream()
                .filter(part -> part.begin() < end)
                .map(part -> ContentParts.trim(new Span(part.begin(), Math.min(part.end(), end)), text))
                .filter(part -> part != null)
                .toList();
    }
}
