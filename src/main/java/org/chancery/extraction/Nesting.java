package org.chancery.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;

/** Which statement stands within which: a newspaper quotes an official, who quotes the minister. */
final class Nesting {
    private final ArticleView view;
    private final List<DraftStatement> statements;

    Nesting(ArticleView view, List<DraftStatement> statements) {
        this.view = view;
        this.statements = statements;
    }

    /**
     * The statement that reports {@code statement}: the one that names it, else the smallest in whose words it stands.
     */
    Optional<DraftStatement> outer(DraftStatement statement) {
        if (statement.reporter() >= 0) {
            return statements.stream()
                    .filter(other -> other.sentence() == statement.sentence() && other.cue() == statement.reporter())
                    .findFirst();
        }
        Span cue = cue(statement);
        return statements.stream()
                .filter(other -> other != statement && other.holds(cue) && !statement.holds(cue(other)))
                .min(Comparator.comparingInt(DraftStatement::length));
    }

    private Span cue(DraftStatement statement) {
        return view.grammar(statement.sentence()).token(statement.cue()).span();
    }
}
