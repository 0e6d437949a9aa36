package org.chancery.knowledge;

import java.util.List;

/**
 * One way to read what stands at the head of an argument.
 *
 * @param source what is read
 * @param conditions of each, one test must hold
 * @param exceptions none must hold
 */
public record FillerReading(Source source, List<List<FillerTest>> conditions, List<FillerTest> exceptions) {
    /** What can be read; written in lower case. */
    public enum Source {
        /** Somebody who can act; a capital stands for its state. */
        AGENT,
        /** A city, region or state as a place. */
        PLACE,
        /** A region alone. */
        REGION,
        /** A state or body; a place in it stands for it. */
        BODY,
        /** Whose it is: Turkey for "Turkish tanks". */
        OWNER,
        /** An event of the same sentence. */
        EVENT,
        /** The words of a noun; a thing among them is the target of what is done, and nobody's part. */
        NOUN,
        /** The words. */
        WORDS,
        /** The words and what follows them without a break. */
        PHRASE
    }

    public FillerReading {
        conditions = List.copyOf(conditions);
        exceptions = List.copyOf(exceptions);
    }
}
