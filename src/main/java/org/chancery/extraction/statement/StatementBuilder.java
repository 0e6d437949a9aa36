package org.chancery.extraction.statement;

import java.util.List;
import java.util.Optional;
import org.chancery.extraction.argument.AgentReader;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.content.Content;
import org.chancery.extraction.content.Quotations;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Span;
import org.chancery.syntax.Word;

/** Puts a statement together from its cue, the heads of its speakers and its words. */
final class StatementBuilder {
    private final ArticleView view;
    private final Quotations quotations;
    private final Speakers speakers;
    private final CircumstanceReader circumstances;
    private final DocumentAuthors documents;

    StatementBuilder(ArticleView view, Lexicon lexicon, AgentReader agents, Quotations quotations) {
        this.view = view;
        this.quotations = quotations;
        this.circumstances = new CircumstanceReader(view, lexicon, agents);
        this.documents = new DocumentAuthors(view, lexicon, agents);
        this.speakers = new Speakers(view, lexicon, agents, documents);
    }

    /** The statement; nothing where nothing tells who speaks, or nothing is said. */
    Optional<DraftStatement> statement(List<Word> heads, String stance, Content content, boolean asserted) {
        if (speakers.areUnknown(heads) || content.isEmpty() || !asserted && isSlight(content)) {
            return Optional.empty();
        }
        DraftStatement statement = draft(heads, stance, content, asserted);
        documents.note(statement, heads);
        return Optional.of(statement);
    }

    private DraftStatement draft(List<Word> heads, String stance, Content content, boolean asserted) {
        List<String> ids = speakers.of(heads);
        Span phrase = speakers.phrase(heads, content.cue());
        return new DraftStatement(
                content,
                ids,
                phrase,
                circumstances.read(heads, ids, content),
                stance,
                isDirect(content),
                asserted,
                content.parts().stream().reduce(phrase.union(content.cue().span()), Span::union),
                Word.NONE);
    }

    boolean isAgent(Word head) {
        return speakers.isAgent(head);
    }

    /** Whether {@code head} names somebody, rather than describing them. */
    boolean isNamedAgent(Word head) {
        return speakers.isNamedAgent(head);
    }

    /** Who has spoken last is whom "he said" means, where nothing nearer is certain. */
    void remember(DraftStatement statement) {
        speakers.remember(statement);
    }

    /** One word alone, "it" or a name, is no content. */
    private boolean isSlight(Content content) {
        return content.parts().size() == 1 && content.first().of(view.text()).indexOf(' ') < 0;
    }

    private boolean isDirect(Content content) {
        return content.parts().stream()
                .flatMap(quotations::overlapping)
                .findFirst()
                .isPresent();
    }
}
