package org.chancery.model;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** What became of one input record: an article, or a reason why there is none. Travels from one machine to another. */
public sealed interface Outcome extends Serializable {
    /** File and, where it has records, the record: what a message to the user begins with. */
    String place();

    /**
     * A record that can be read.
     *
     * @param place see {@link Outcome#place()}
     * @param article the article
     * @param warnings what was lost or changed on the way, mostly nothing
     */
    record Accepted(String place, Article article, List<Warning> warnings) implements Outcome {
        public Accepted {
            warnings = List.copyOf(warnings);
        }

        /** One that came as it is. */
        public Accepted(String place, Article article) {
            this(place, article, List.of());
        }
    }

    /**
     * Something that a reader of the article should know.
     *
     * @param source the file or feed, the same for all its records, so that it need be told only once
     * @param subject what was done, e.g. {@code markup was taken out of the text}
     * @param detail the words that it is about
     */
    record Warning(String source, String subject, String detail) implements Serializable {}

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
        /** A language model gave no usable answer. */
        MODEL_FAILED,
        /** A language model was not asked: the budget is spent, or its server is down. */
        NOT_ASKED,
        TOO_SLOW,
        TOO_LARGE,
        UNREADABLE_FACTS,
        INVALID_GRAPH;

        /** For people to read: {@code missing text}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
