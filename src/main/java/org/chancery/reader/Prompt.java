package org.chancery.reader;

import java.util.Objects;

/**
 * What a language model is asked about one article or a part of it.
 *
 * @param instructions what it is to do: the same for all articles
 * @param article the article's words with day and headline
 * @param schema JSON Schema of the reply
 * @param former a reply that was no good, or null
 * @param fault why it was not, or null
 */
public record Prompt(String instructions, String article, String schema, String former, String fault) {
    public Prompt {
        Objects.requireNonNull(instructions, "instructions");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(schema, "schema");
        if ((former == null) != (fault == null)) {
            throw new IllegalArgumentException("a former reply and its fault go together");
        }
    }

    /** The same question once more, with what was wrong with the reply. */
    public Prompt again(String reply, String wrong) {
        return new Prompt(instructions, article, schema, reply, wrong);
    }

    /** What is said about the fault, or null for a first question. */
    public String complaint() {
        return fault == null
                ? null
                : "Your reply cannot be read: " + fault + ". Send the whole JSON again, and nothing else.";
    }
}
