package org.chancery.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.ReportingWord;
import org.chancery.model.Span;
import org.chancery.model.SyntaxGraph;
import org.chancery.model.Token;

/**
 * Reads who says what: a reporting verb with its clause or quote behind it, before it or around it, or with what it calls
 * for, condemns or promises; "according to"; a noun with its clause ("reports that …"); a name with a colon.
 */
final class StatementReader {
    private final ArticleView view;
    private final Lexicon lexicon;
    private final Map<String, List<ReportingWord>> verbs = new HashMap<>();
    private final Map<String, ReportingWord> nouns = new HashMap<>();
    private final Quotations quotations;
    private final Speakers speakers;
    private final SpokenWords words;
    private final StatementBuilder builder;

    StatementReader(ArticleView view, Lexicon lexicon, SlotFiller fillers) {
        this.view = view;
        this.lexicon = lexicon;
        this.quotations = new Quotations(view.text(), view.sentences());
        this.speakers = new Speakers(quotations);
        this.words = new SpokenWords(view.text(), quotations);
        this.builder = new StatementBuilder(view, fillers, quotations);
        for (ReportingWord word : lexicon.reporting()) {
            word.verbs().forEach(verb -> verbs.computeIfAbsent(verb, any -> new ArrayList<>()).add(word));
            word.nouns().forEach(noun -> nouns.put(noun, word));
        }
    }

    /** The statements of one sentence, in the order of their cues. */
    List<DraftStatement> read(int sentence) {
        Grammar grammar = view.grammar(sentence);
        List<DraftStatement> statements = new ArrayList<>();
        for (int token = 0; token < grammar.graph().size(); token++) {
            DraftStatement statement = read(sentence, grammar, token);
            if (statement != null) {
                statements.add(statement);
            }
        }
        return statements;
    }

    /** All statements of the article, once each has the quotes that go on behind it. */
    List<DraftStatement> complete(List<DraftStatement> statements) {
        return new Continuations(view.text(), view.sentences(), quotations).extend(statements);
    }

    private DraftStatement read(int sentence, Grammar grammar, int token) {
        Token word = grammar.token(token);
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        boolean headline = grammar.graph().sentence().headline();
        if (word.isVerb() && verbs.containsKey(lemma)) {
            return verb(sentence, grammar, token, verbs.get(lemma));
        }
        if (word.isNoun() && nouns.containsKey(lemma) && !headline) {
            return noun(sentence, grammar, token, nouns.get(lemma));
        }
        if (lemma.equals("accord") || lemma.equals("according")) {
            return according(sentence, grammar, token);
        }
        return word.word().equals(":") ? colon(sentence, grammar, token) : null;
    }

    private DraftStatement verb(int sentence, Grammar grammar, int verb, List<ReportingWord> readings) {
        SyntaxGraph graph = grammar.graph();
        if (graph.relation(verb).equals("amod") || isNegated(graph, verb)) {
            return null;
        }
        List<Integer> heads = speakers.of(grammar, verb);
        if (heads.isEmpty()) {
            return null;
        }
        for (ReportingWord reading : readings) {
            boolean clause = reading.takes().contains("clause");
            List<Span> content = clause ? words.of(grammar, verb, heads) : List.of();
            boolean asserted = !content.isEmpty();
            if (content.isEmpty() && !graph.sentence().headline()) {
                content = ReportedPhrase.of(grammar, verb, reading.takes(), view.text());
            }
            if (!content.isEmpty()) {
                return builder.statement(sentence, grammar, verb, heads, reading.stance(), content, asserted);
            }
        }
        return null;
    }

    private boolean isNegated(SyntaxGraph graph, int verb) {
        return graph.dependents(verb, "advmod").stream()
                .anyMatch(token -> graph.token(token).word().toLowerCase(Locale.ROOT).matches("not|n't|n’t|never"));
    }

    private DraftStatement noun(int sentence, Grammar grammar, int noun, ReportingWord word) {
        SyntaxGraph graph = grammar.graph();
        int clause = graph.dependents(noun, "ccomp", "acl").stream()
                .filter(token -> token > noun && "that".equals(graph.marker(token)))
                .findFirst()
                .orElse(-1);
        if (clause < 0) {
            return null;
        }
        List<Integer> heads = new ArrayList<>(graph.dependents(noun, "nmod:poss"));
        heads.addAll(grammar.prepositional(noun, "by"));
        if (heads.isEmpty()) {
            heads.add(noun);
        }
        List<Span> content = ContentParts.of(graph, graph.subtree(clause), view.text());
        return builder.statement(sentence, grammar, noun, heads, word.stance(), content, true);
    }

    private DraftStatement according(int sentence, Grammar grammar, int token) {
        int source = AccordingTo.source(grammar.graph(), token);
        if (source < 0) {
            return null;
        }
        List<Span> content = AccordingTo.content(grammar.graph(), token, source, view.text());
        return builder.statement(sentence, grammar, token, List.of(source), "Asserts", content, true);
    }

    private DraftStatement colon(int sentence, Grammar grammar, int colon) {
        int speaker = ColonSpeaker.of(grammar.graph(), colon);
        boolean agent = speaker >= 0 && builder.isAgent(sentence, speaker);
        boolean source = speaker >= 0 && sources().contains(grammar.token(speaker).lemma().toLowerCase(Locale.ROOT));
        if (!agent && !source) {
            return null;
        }
        Span rest = grammar.graph().sentence().span(colon + 1, grammar.graph().size() - 1);
        Span content = ContentParts.trim(rest, view.text());
        return content == null
                ? null
                : builder.statement(sentence, grammar, colon, List.of(speaker), "Asserts", List.of(content), true);
    }

    private Set<String> sources() {
        return lexicon.words("source-nouns");
    }
}
