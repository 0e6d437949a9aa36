package org.chancery.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.extraction.argument.TextPlaces;
import org.chancery.extraction.statement.DraftStatement;
import org.chancery.model.Span;
import org.chancery.syntax.Word;

/** Which statement stands within which: a newspaper quotes an official, who quotes the minister. */
final class Nesting {
    private final StatementsAround around;
    private final Map<Word, DraftStatement> byCue = new HashMap<>();

    Nesting(TextPlaces places, List<DraftStatement> statements) {
        this.around = new StatementsAround(places, statements);
        statements.forEach(statement -> byCue.putIfAbsent(statement.cue(), statement));
    }

    /**
     * The statement that reports {@code statement}: the one that names it, else the smallest in whose words it stands.
     */
    Optional<DraftStatement> outer(DraftStatement statement) {
        if (statement.reporter().exists()) {
            return Optional.ofNullable(byCue.get(statement.reporter()));
        }
        Span cue = statement.cue().span();
        return around.holding(cue)
                .filter(other ->
                        other != statement && !statement.holds(other.cue().span()))
                .min(Comparator.comparingInt(DraftStatement::length));
    }
}
