package org.chancery.extraction;

import java.util.List;
import org.chancery.model.Span;

/**
 * A statement before the events have their ids.
 *
 * @param sentence number of the sentence
 * @param cue token that reports: a verb, a noun, a colon, or "according"
 * @param speakers ids of those who speak; empty where the words do not tell
 * @param speakerSpan the words that name them
 * @param circumstances for whom, to whom, how and where it is said
 * @param stance local name of the stance
 * @param direct whether the content is quoted, at least in part
 * @param asserted whether what is said is said to be so; not a wish, a request or a topic
 * @param content the words said, in parts
 * @param evidence where the statement stands with its cue
 * @param reporter cue, in the same sentence, of the statement that names this one's speaker as its source; -1 for none
 */
record DraftStatement(
        int sentence,
        int cue,
        List<String> speakers,
        Span speakerSpan,
        Circumstances circumstances,
        String stance,
        boolean direct,
        boolean asserted,
        List<Span> content,
        Span evidence,
        int reporter) {
    /** Whether {@code span} is among the words said. */
    boolean holds(Span span) {
        return content.stream().anyMatch(part -> part.contains(span));
    }

    /** The number of characters said. */
    int length() {
        return content.stream().mapToInt(part -> part.end() - part.begin()).sum();
    }

    /** The same statement with other words. */
    DraftStatement with(List<Span> parts, boolean quoted) {
        Span all = parts.stream().reduce(evidence, Span::union);
        return new DraftStatement(
                sentence, cue, speakers, speakerSpan, circumstances, stance, quoted, asserted, parts, all, reporter);
    }

    /** The same statement, reported at another cue. */
    DraftStatement reportedAt(int other) {
        return new DraftStatement(
                sentence,
                cue,
                speakers,
                speakerSpan,
                circumstances,
                stance,
                direct,
                asserted,
                content,
                evidence,
                other);
    }
}
