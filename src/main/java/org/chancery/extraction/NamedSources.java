package org.chancery.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Span;
import org.chancery.syntax.Tree;

/**
 * Adds what a speaker names another one for: "the agency quoted Hill as saying …" is said by Hill and by the agency,
 * and "the agency reported, citing officials" by the agency and by officials.
 */
final class NamedSources {
    private final ArticleView view;
    private final Lexicon lexicon;
    private final StatementBuilder builder;

    NamedSources(ArticleView view, Lexicon lexicon, StatementBuilder builder) {
        this.view = view;
        this.lexicon = lexicon;
        this.builder = builder;
    }

    /** {@code statements} of one sentence and those that they name, in the order of their cues. */
    List<DraftStatement> with(List<DraftStatement> statements) {
        List<DraftStatement> all = new ArrayList<>();
        for (DraftStatement statement : statements) {
            Optional<DraftStatement> reporter = reporter(statement);
            reporter.ifPresent(all::add);
            all.add(reporter.map(other -> statement.reportedAt(other.cue())).orElse(statement));
            source(statement).ifPresent(all::add);
        }
        all.sort(Comparator.comparingInt(DraftStatement::cue));
        return all;
    }

    /** Who quotes the speaker: "the agency quoted Hill as saying …". */
    private Optional<DraftStatement> reporter(DraftStatement statement) {
        Grammar grammar = view.grammar(statement.sentence());
        Tree graph = grammar.graph();
        int verb = graph.governor(statement.cue());
        boolean quoted = verb >= 0
                && isQuoting(graph, verb)
                && graph.token(statement.cue()).tag().equals("VBG")
                && "as".equals(graph.marker(statement.cue()));
        List<Integer> heads = quoted ? grammar.subject(verb) : List.of();
        return heads.isEmpty() ? Optional.empty() : said(statement, verb, heads, statement.content());
    }

    /** Whom the speaker cites: "the agency reported, citing officials". */
    private Optional<DraftStatement> source(DraftStatement statement) {
        Grammar grammar = view.grammar(statement.sentence());
        Tree graph = grammar.graph();
        for (int verb : graph.dependents(statement.cue(), "advcl", "dep", "xcomp", "acl", "conj", "parataxis", "obl")) {
            boolean citing = isQuoting(graph, verb) && graph.token(verb).tag().equals("VBG");
            List<Integer> heads = citing ? grammar.object(verb) : List.of();
            boolean source = !heads.isEmpty()
                    && (builder.isAgent(statement.sentence(), heads.get(0))
                            || lexicon.words("source-nouns")
                                    .contains(graph.token(heads.get(0)).lemma()));
            if (source && !statement.holds(graph.token(verb).span())) {
                return said(statement, verb, heads, statement.content()).map(said -> said.reportedAt(statement.cue()));
            }
        }
        return Optional.empty();
    }

    private boolean isQuoting(Tree graph, int verb) {
        return graph.token(verb).isVerb()
                && lexicon.words("quoting-verbs").contains(graph.token(verb).lemma());
    }

    private Optional<DraftStatement> said(DraftStatement model, int cue, List<Integer> heads, List<Span> content) {
        Grammar grammar = view.grammar(model.sentence());
        return Optional.ofNullable(
                builder.statement(model.sentence(), grammar, cue, heads, "Asserts", content, model.asserted()));
    }
}
