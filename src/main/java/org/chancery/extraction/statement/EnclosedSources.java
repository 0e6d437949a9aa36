package org.chancery.extraction.statement;

import java.util.List;
import org.chancery.extraction.content.Stretches;
import org.chancery.model.Span;
import org.chancery.syntax.Word;

/** Takes out of a statement the source that closes its sentence: "Oslo promised to wait, the ministry said". */
final class EnclosedSources {
    private final Stretches stretches;

    EnclosedSources(String text) {
        this.stretches = new Stretches(text);
    }

    /** {@code statements} of one sentence, each without the source that vouches for all of it. */
    List<DraftStatement> without(List<DraftStatement> statements) {
        return statements.stream()
                .map(statement -> statements.stream()
                        .filter(source -> encloses(statement, source) || goesOn(statement, source))
                        .reduce(statement, this::cut, (one, other) -> other))
                .toList();
    }

    private static boolean encloses(DraftStatement statement, DraftStatement source) {
        Span own = statement.cue().span();
        Span other = source.cue().span();
        return own.end() <= other.begin() && statement.holds(other) && source.holds(own);
    }

    /** Whether the same one goes on with another statement: "he said it was late, adding that …". */
    private static boolean goesOn(DraftStatement statement, DraftStatement other) {
        Word cue = other.cue();
        boolean participle = cue.isTagged("VBG") && cue.previous().form().equals(",");
        return participle
                && !statement.speakers().isEmpty()
                && statement.speakers().equals(other.speakers())
                && statement.cue().span().end() <= cue.span().begin()
                && statement.holds(cue.span());
    }

    private DraftStatement cut(DraftStatement statement, DraftStatement source) {
        int speaker = source.speakerSpan().begin();
        int cue = source.cue().span().begin();
        int end = speaker < statement.cue().span().end() ? cue : Math.min(cue, speaker);
        List<Span> parts = stretches.trim(statement.content().parts().stream()
                .filter(part -> part.begin() < end)
                .map(part -> new Span(part.begin(), Math.min(part.end(), end)))
                .toList());
        return parts.isEmpty() ? statement : statement.with(parts, statement.direct());
    }
}
