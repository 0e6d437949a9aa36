package org.chancery.model;

/** What became of one input record: an article, or a reason why there is none. */
public sealed interface Outcome {
    /** File and, where it has records, the record: what a message to the user begins with. */
    String place();

    /**
     * A record that can be read.
     *
     * @param place see {@link Outcome#place()}
     * @param article the article
     */
    record Accepted(String place, Article article) implements Outcome {}

    /**
     * A record that cannot.
     *
     * @param place see {@link Outcome#place()}
     * @param issue what kind of fault
     * @param detail the fault in a few words, on one line
     */
    record Rejected(String place, Issue issue, String detail) implements Outcome {}

    /** Kinds of fault. */
    enum Issue {
        UNREADABLE,
        EMPTY,
        BINARY,
        WRONG_ENCODING,
        BROKEN_JSON,
        MISSING_TEXT,
        BAD_FIELD,
        TOO_LONG,
        NOT_ENGLISH,
        UNKNOWN_FORMAT,
        EXTRACTION_FAILED,
        INVALID_GRAPH
    }
}
