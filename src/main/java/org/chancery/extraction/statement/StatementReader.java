package org.chancery.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.argument.AgentReader;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.content.Quotations;
import org.chancery.extraction.speaker.SpeakerWords;
import org.chancery.knowledge.Lexicon;
import org.chancery.syntax.Word;

/**
 * Reads who says what: a reporting verb with its clause or quote behind it, before it or around it, or with what it
 * calls for, condemns or promises; "according to"; a noun with its clause ("reports that …"); a name with a colon; a
 * name with a dash behind a quote.
 */
public final class StatementReader {
    private final ArticleView view;
    private final Quotations quotations;
    private final StatementBuilder builder;
    private final List<CueReader> cues;
    private final EnclosedSources enclosed;
    private final NamedSources named;

    public StatementReader(ArticleView view, Lexicon lexicon, AgentReader agents) {
        this.view = view;
        this.quotations = new Quotations(view.text(), view.sentences());
        this.builder = new StatementBuilder(view, lexicon, agents, quotations);
        SpeakerWords speakers = new SpeakerWords(lexicon);
        this.cues = List.of(
                new VerbCue(view, lexicon, quotations, builder),
                new NounCue(view, lexicon, builder),
                new AccordingToCue(view.text(), quotations, lexicon, builder),
                new ColonQuoteCue(view.grammar(), lexicon, view.text(), quotations, builder),
                new ColonCue(view.text(), quotations, speakers, builder),
                new SignatureCue(view.text(), quotations, builder));
        this.enclosed = new EnclosedSources(view.text());
        this.named = new NamedSources(view.grammar(), lexicon, builder);
    }

    /** The statements of one sentence, in the order of their cues. */
    public List<DraftStatement> read(int sentence) {
        List<DraftStatement> statements = new ArrayList<>();
        for (Word word : view.tree(sentence).words()) {
            read(word).ifPresent(statement -> {
                builder.remember(statement);
                statements.add(statement);
            });
        }
        return named.with(enclosed.without(statements));
    }

    private Optional<DraftStatement> read(Word word) {
        return cues.stream()
                .filter(cue -> cue.knows(word))
                .flatMap(cue -> cue.read(word).stream())
                .findFirst();
    }

    /** All statements of the article, once each has the quotes that go on behind it. */
    public List<DraftStatement> complete(List<DraftStatement> statements) {
        return new Continuations(view.text(), quotations).extend(statements);
    }
}
