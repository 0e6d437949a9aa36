package org.chancery.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.statement.DraftStatement;
import org.chancery.model.Span;

/** Which statement stands within which: a newspaper quotes an official, who quotes the minister. */
final class Nesting {
    private final List<DraftStatement> statements;

    Nesting(List<DraftStatement> statements) {
        this.statements = statements;
    }

    /**
     * The statement that reports {@code statement}: the one that names it, else the smallest in whose words it stands.
     */
    Optional<DraftStatement> outer(DraftStatement statement) {
        if (statement.reporter().exists()) {
            return statements.stream()
                    .filter(other -> other.cue() == statement.reporter())
                    .findFirst();
        }
        Span cue = statement.cue().span();
        return statements.stream()
                .filter(other -> other != statement
                        && other.holds(cue)
                        && !statement.holds(other.cue().span()))
                .min(Comparator.comparingInt(DraftStatement::length));
    }
}
