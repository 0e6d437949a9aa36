package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/** Takes out of a statement the source that closes its sentence: "Oslo promised to wait, the ministry said". */
final class EnclosedSources {
    private final ArticleView view;

    EnclosedSources(ArticleView view) {
        this.view = view;
    }

    /** {@code statements} of one sentence, each without the source that vouches for all of it. */
    List<DraftStatement> without(List<DraftStatement> statements) {
        List<DraftStatement> cut = new ArrayList<>();
        for (DraftStatement statement : statements) {
            DraftStatement result = statement;
            for (DraftStatement source : statements) {
                result = encloses(statement, source) || goesOn(statement, source) ? cut(result, source) : result;
            }
            cut.add(result);
        }
        return cut;
    }

    private boolean encloses(DraftStatement statement, DraftStatement source) {
        Span own = cue(statement);
        Span other = cue(source);
        return own.end() <= other.begin() && statement.holds(other) && source.holds(own);
    }

    /** "He said it was late, adding that …": what he adds is another statement. */
    private boolean goesOn(DraftStatement statement, DraftStatement other) {
        Tree graph = view.grammar(other.sentence()).graph();
        boolean participle = graph.token(other.cue()).tag().equals("VBG")
                && other.cue() > 0
                && graph.token(other.cue() - 1).word().equals(",");
        return participle
                && !statement.speakers().isEmpty()
                && statement.speakers().equals(other.speakers())
                && cue(statement).end() <= cue(other).begin()
                && statement.holds(cue(other));
    }

    private DraftStatement cut(DraftStatement statement, DraftStatement source) {
        int before = source.speakerSpan().begin() < cue(statement).end()
                ? cue(source).begin()
                : source.speakerSpan().begin();
        int end = Math.min(cue(source).begin(), before);
        List<Span> parts = new ArrayList<>();
        for (Span part : statement.content()) {
            Span kept = part.begin() >= end
                    ? null
                    : ContentParts.trim(new Span(part.begin(), Math.min(part.end(), end)), view.text());
            if (kept != null) {
                parts.add(kept);
            }
        }
        return parts.isEmpty() ? statement : statement.with(parts, statement.direct());
    }

    private Span cue(DraftStatement statement) {
        Token token = view.grammar(statement.sentence()).token(statement.cue());
        return token.span();
    }
}
