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
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Reads who says what: a reporting verb with its clause or quote behind it, before it or around it, or with what it
 * calls for, condemns or promises; "according to"; a noun with its clause ("reports that …"); a name with a colon.
 */
final class StatementReader {
    private final ArticleView view;
    private final Lexicon lexicon;
    private final Map<String, List<ReportingWord>> verbs = new HashMap<>();
    private final Map<String, ReportingWord> nouns = new HashMap<>();
    private final Quotations quotations;
    private final Speakers speakers;
    private final SpokenWords words;
    private final ContentBounds bounds;
    private final FurtherSpeech furtherSpeeches;
    private final StatementBuilder builder;
    /** Verbs of the sentence behind "and" that tell what the same speakers say further. */
    private final Map<Integer, List<Integer>> furtherSpeech = new HashMap<>();

    StatementReader(ArticleView view, Lexicon lexicon, SlotFiller fillers) {
        this.view = view;
        this.lexicon = lexicon;
        this.quotations = new Quotations(view.text(), view.sentences());
        this.speakers = new Speakers(quotations);
        this.words = new SpokenWords(view.text(), quotations);
        this.builder = new StatementBuilder(view, fillers, quotations, lexicon);
        for (ReportingWord word : lexicon.reporting()) {
            word.verbs()
                    .forEach(verb -> verbs.computeIfAbsent(verb, any -> new ArrayList<>())
                            .add(word));
            word.nouns().forEach(noun -> nouns.put(noun, word));
        }
        this.bounds = new ContentBounds(view.text(), verbs.keySet(), lexicon);
        this.furtherSpeeches = new FurtherSpeech(view.text(), verbs.keySet(), lexicon);
    }

    /** The statements of one sentence, in the order of their cues. */
    List<DraftStatement> read(int sentence) {
        Grammar grammar = view.grammar(sentence);
        List<DraftStatement> statements = new ArrayList<>();
        furtherSpeech.clear();
        for (int token = 0; token < grammar.graph().size(); token++) {
            DraftStatement statement = read(sentence, grammar, token);
            if (statement != null) {
                builder.remember(sentence, statement.speakers());
                statements.add(statement);
            }
        }
        return new NamedSources(view, lexicon, builder).with(new EnclosedSources(view).without(statements));
    }

    /** All statements of the article, once each has the quotes that go on behind it. */
    List<DraftStatement> complete(List<DraftStatement> statements) {
        return new Continuations(view.text(), view.sentences(), quotations).extend(statements);
    }

    private DraftStatement read(int sentence, Grammar grammar, int token) {
        Token word = grammar.token(token);
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        boolean headline = grammar.graph().sentence().headline();
        if (word.isVerb() && verbs.containsKey(lemma) && !namesSource(sentence, grammar, token, lemma)) {
            return verb(sentence, grammar, token, verbs.get(lemma));
        }
        if (word.isNoun() && nouns.containsKey(lemma) && !headline) {
            return noun(sentence, grammar, token, nouns.get(lemma));
        }
        if (lemma.equals("accord") || lemma.equals("according")) {
            return according(sentence, grammar, token);
        }
        if (word.word().equals(":")) {
            return colon(sentence, grammar, token);
        }
        return word.word().matches("[―—–-]+") ? signature(sentence, grammar, token) : null;
    }

    /** "Citing officials" tells who says it, and is no statement of its own. */
    private boolean namesSource(int sentence, Grammar grammar, int verb, String lemma) {
        return lexicon.words("quoting-verbs").contains(lemma)
                && grammar.object(verb).stream().anyMatch(object -> isSource(sentence, grammar, object));
    }

    /** "…" — Ada Hill. */
    private DraftStatement signature(int sentence, Grammar grammar, int dash) {
        Tree graph = grammar.graph();
        Quotation before = quotations.endingBefore(graph.token(dash).span().begin());
        int last = dash;
        while (last + 1 < graph.size() && graph.token(last + 1).isProperNoun()) {
            last++;
        }
        boolean closes = last > dash
                && (last + 1 == graph.size() || graph.token(last + 1).tag().equals("."));
        if (before == null || before.paragraph() != graph.sentence().paragraph() || !closes) {
            return null;
        }
        Span content = ContentParts.trim(before.inner(), view.text());
        return content == null
                ? null
                : builder.statement(sentence, grammar, dash, List.of(last), "Asserts", List.of(content), true);
    }

    private DraftStatement verb(int sentence, Grammar grammar, int verb, List<ReportingWord> readings) {
        Tree graph = grammar.graph();
        boolean tagged = speakers.tagged(graph, verb) >= 0;
        if (!tagged && (graph.relation(verb).equals("amod") || isNegated(graph, verb) || !isMade(graph, verb))) {
            return null;
        }
        boolean quoted = quotations.around(graph.token(verb).span()) != null;
        List<Integer> heads = furtherSpeech.getOrDefault(verb, speakers.of(grammar, verb));
        if (heads.isEmpty()) {
            return null;
        }
        if (!tagged && Speakers.isReduced(graph, verb) && graph.dependent(verb, "ccomp", "xcomp") < 0) {
            return null;
        }
        String lemma = grammar.token(verb).lemma().toLowerCase(Locale.ROOT);
        if (lexicon.words("evidence-verbs").contains(lemma) && !isSource(sentence, grammar, heads.get(0))) {
            return null;
        }
        boolean agent = builder.isAgent(sentence, heads.get(0))
                || grammar.token(heads.get(0)).isPronoun();
        if (!agent && lexicon.words("agent-verbs").contains(lemma)) {
            return null;
        }
        for (ReportingWord reading : readings) {
            boolean clause = reading.takes().contains("clause");
            List<Span> content = clause ? words.of(grammar, verb, heads) : List.of();
            if (content.isEmpty() && clause && lexicon.words("plain-speech").contains(lemma) && heads.get(0) < verb) {
                content = words.stated(grammar.graph(), verb);
            }
            boolean asserted = !content.isEmpty();
            if (content.isEmpty() && !graph.sentence().headline() && !quoted && agent) {
                content = words.completed(ReportedPhrase.of(grammar, verb, reading.takes(), view.text()));
            }
            if (!content.isEmpty()) {
                content = words.completed(bounds.settled(graph, verb, content));
            }
            if (!content.isEmpty()) {
                int further = furtherSpeeches.find(graph, verb, content);
                if (further >= 0) {
                    if (graph.token(further).isVerb()) {
                        furtherSpeech.put(further, heads);
                    }
                    content = furtherSpeeches.upTo(graph, further, content);
                }
                return builder.statement(sentence, grammar, verb, heads, reading.stance(), content, asserted);
            }
        }
        return null;
    }

    /** What shows something says it only where it is a document, or somebody. */
    private boolean isSource(int sentence, Grammar grammar, int head) {
        return sources().contains(grammar.token(head).lemma().toLowerCase(Locale.ROOT))
                || builder.isAgent(sentence, head)
                || grammar.token(head).isPronoun();
    }

    /** A statement that is to be made, or might be, has not been made. */
    private boolean isMade(Tree graph, int verb) {
        boolean modal = graph.dependents(verb, "aux").stream()
                .anyMatch(aux -> graph.token(aux).tag().equals("MD"));
        boolean bare = graph.token(verb).tag().equals("VB")
                && graph.dependent(verb, "aux") < 0
                && (graph.relation(verb).matches("xcomp|ccomp") || graph.dependent(verb, "nsubj") < 0);
        boolean infinitive = graph.dependents(verb, "mark").stream()
                .anyMatch(mark -> graph.token(mark).tag().equals("TO"));
        int above = graph.governor(verb);
        boolean phase = above >= 0
                && lexicon.words("phase-verbs").contains(graph.token(above).lemma());
        return !modal && (infinitive ? phase : !bare);
    }

    private boolean isNegated(Tree graph, int verb) {
        return graph.dependents(verb, "advmod").stream()
                .anyMatch(token ->
                        graph.token(token).word().toLowerCase(Locale.ROOT).matches("not|n't|n’t|never"));
    }

    private DraftStatement noun(int sentence, Grammar grammar, int noun, ReportingWord word) {
        Tree graph = grammar.graph();
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
            heads.addAll(graph.dependents(noun, "compound").stream()
                    .filter(name -> graph.token(name).isProperNoun() && builder.isAgent(sentence, name))
                    .toList());
        }
        if (heads.isEmpty() && sources().contains(graph.token(noun).lemma().toLowerCase(Locale.ROOT))) {
            heads.add(noun);
        }
        if (heads.isEmpty()) {
            return null;
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
        content = bounds.withoutInvertedSource(grammar.graph(), content);
        return builder.statement(sentence, grammar, token, List.of(source), "Asserts", content, true);
    }

    private DraftStatement colon(int sentence, Grammar grammar, int colon) {
        boolean quoted = quotations.around(grammar.token(colon).span()) != null;
        int speaker = quoted ? -1 : ColonSpeaker.of(grammar.graph(), colon);
        boolean agent = speaker >= 0 && builder.isNamedAgent(sentence, speaker);
        boolean source = speaker >= 0
                && sources().contains(grammar.token(speaker).lemma().toLowerCase(Locale.ROOT));
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
