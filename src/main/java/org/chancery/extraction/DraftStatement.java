package org.chancery.extraction;

import java.util.BitSet;
import java.util.List;
import org.chancery.model.Span;

/**
 * A statement before the events have their ids.
 *
 * @param sentence number of the sentence
 * @param cue token that reports: a verb, a noun, or "according"
 * @param speakers ids of those who speak; empty where the words do not tell
 * @param speakerSpan the words that name them
 * @param addressee id of the entity spoken to, or null
 * @param stance local name of the stance
 * @param direct whether the content is quoted
 * @param content the words said, in parts
 * @param tokens the tokens said
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
        List<Span> content,
        BitSet tokens,
        String place,
        Span evidence) {}
