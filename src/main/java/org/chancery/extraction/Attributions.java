package org.chancery.extraction;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.slot.Claims;
import org.chancery.extraction.statement.DraftStatement;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Step;
import org.chancery.model.Attribution;
import org.chancery.model.Evidence;
import org.chancery.model.Role;

/**
 * Says of each event on whose word it rests: the innermost statement in whose content it stands, and those who claim to
 * have done it.
 */
final class Attributions {
    private final ArticleView view;
    private final Claims claims;
    private final StatementsAround statements;

    Attributions(ArticleView view, Lexicon lexicon, StatementsAround statements) {
        this.view = view;
        this.claims = new Claims(view.grammar(), lexicon);
        this.statements = statements;
    }

    void attribute(Draft draft) {
        if (!claims.claimants(draft.trigger()).isEmpty()) {
            claimed(draft);
        }
        DraftStatement statement = around(draft);
        if (statement != null) {
            reported(draft, statement);
        }
    }

    /** What somebody claims to have done rests on their word. */
    private void claimed(Draft draft) {
        draft.arguments().stream()
                .filter(argument -> argument.role() == Role.ACTOR && argument.isEntity())
                .map(actor -> new Attribution(actor.entity(), null, view.evidence(actor.sentence(), actor.span())))
                .forEach(draft.sources()::add);
    }

    private void reported(Draft draft, DraftStatement statement) {
        Evidence words = view.evidence(statement.speakerSpan());
        String id = StatementAssembly.id(view, statement);
        if (statement.speakers().isEmpty()) {
            draft.sources().add(new Attribution(null, id, words));
        }
        statement.speakers().forEach(speaker -> draft.sources().add(new Attribution(speaker, id, words)));
    }

    /** The smallest statement in whose content the trigger stands; an act of speech does not rest on itself. */
    private DraftStatement around(Draft draft) {
        return statements
                .holding(draft.triggerSpan())
                .filter(statement -> statement.asserted() && !isDoneBySaying(draft, statement))
                .min(Comparator.comparingInt(DraftStatement::length)
                        .thenComparing(statement -> !statement.reporter().exists()))
                .orElse(null);
    }

    /** "You must leave", she said: it is the speaker who demands it. */
    private static boolean isDoneBySaying(Draft draft, DraftStatement statement) {
        boolean performs = draft.entry().slots().stream().anyMatch(slot -> slot.looksAt(Step.Kind.SPEAKER));
        Set<String> doers = draft.entities(Role.ACTOR);
        return performs && (doers.isEmpty() || !Collections.disjoint(doers, statement.speakers()));
    }
}
