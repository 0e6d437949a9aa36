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
 * @param addressee id of the entity spoken to, or null
 * @param stance local name of the stance
 * @param direct whether the content is quoted, at least in part
 * @param asserted whether what is said is said to be so; not a wish, a request or a topic
 * @param content the words said, in parts
 * @param place id of the place where it is said, or null
 * @param evidence where the statement stands with its cue
 */
record DraftStatement(
        int sentence,
        int cue,
        List<String> speakers,
        Span speakerSpan,
        String addressee,
        String stance,
        boolean direct,
        boolean asserted,
        List<Span> content,
        String place,
        Span evidence) {
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
                sentence, cue, speakers, speakerSpan, addressee, stance, quoted, asserted, parts, place, all);
    }
}
