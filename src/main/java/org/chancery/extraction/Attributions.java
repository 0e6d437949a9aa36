package org.chancery.extraction;

import java.util.Comparator;
import java.util.List;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.statement.DraftStatement;
import org.chancery.knowledge.Step;
import org.chancery.model.Attribution;
import org.chancery.model.Evidence;

/** Says of each event on whose word it rests: the innermost statement in whose content it stands. */
final class Attributions {
    private final ArticleView view;
    private final List<DraftStatement> statements;

    Attributions(ArticleView view, List<DraftStatement> statements) {
        this.view = view;
        this.statements = statements;
    }

    void attribute(Draft draft) {
        DraftStatement statement = around(draft);
        if (statement == null) {
            return;
        }
        Evidence words = view.evidence(statement.speakerSpan());
        String id = StatementAssembly.id(view, statement);
        if (statement.speakers().isEmpty()) {
            draft.sources().add(new Attribution(null, id, words));
        }
        statement.speakers().forEach(speaker -> draft.sources().add(new Attribution(speaker, id, words)));
    }

    /** The smallest statement in whose content the trigger stands; an act of speech does not rest on itself. */
    private DraftStatement around(Draft draft) {
        boolean performs = draft.entry().slots().stream().anyMatch(slot -> slot.looksAt(Step.Kind.SPEAKER));
        return statements.stream()
                .filter(statement -> statement.asserted() && statement.holds(draft.triggerSpan()))
                .filter(statement -> !performs)
                .min(Comparator.comparingInt(DraftStatement::length)
                        .thenComparing(statement -> !statement.reporter().exists()))
                .orElse(null);
    }
}
