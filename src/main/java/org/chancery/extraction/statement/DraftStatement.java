package org.chancery.extraction.statement;

import java.util.List;
import org.chancery.extraction.content.Content;
import org.chancery.model.Span;
import org.chancery.syntax.Word;

/**
 * A statement before the events have their ids.
 *
 * @param content the words said, and the cue that reports them: a verb, a noun, a colon, a dash or "according"
 * @param speakers ids of those who speak; empty where the words do not tell
 * @param speakerSpan the words that name them
 * @param circumstances for whom, to whom, how and where it is said
 * @param stance local name of the stance
 * @param direct whether the content is quoted, at least in part
 * @param asserted whether what is said is said to be so; not a wish, a request or a topic
 * @param evidence where the statement stands with its cue
 * @param reporter cue, in the same sentence, of the statement that names this one's speaker as its source;
 *     {@link Word#NONE} for none
 */
public record DraftStatement(
        Content content,
        List<String> speakers,
        Span speakerSpan,
        Circumstances circumstances,
        String stance,
        boolean direct,
        boolean asserted,
        Span evidence,
        Word reporter) {
    public DraftStatement {
        speakers = List.copyOf(speakers);
    }

    /** Number of its sentence. */
    public int sentence() {
        return cue().sentence();
    }

    public Word cue() {
        return content.cue();
    }

    /** Whether {@code span} is among the words said. */
    public boolean holds(Span span) {
        return content.holds(span);
    }

    /** The number of characters said. */
    public int length() {
        return content.parts().stream()
                .mapToInt(part -> part.end() - part.begin())
                .sum();
    }

    /** The same statement with other words. */
    DraftStatement with(List<Span> parts, boolean quoted) {
        Span all = parts.stream().reduce(evidence, Span::union);
        Content said = new Content(cue(), parts);
        return new DraftStatement(said, speakers, speakerSpan, circumstances, stance, quoted, asserted, all, reporter);
    }

    /** The same statement, reported at another cue. */
    DraftStatement reportedAt(Word other) {
        return new DraftStatement(
                content, speakers, speakerSpan, circumstances, stance, direct, asserted, evidence, other);
    }
}
