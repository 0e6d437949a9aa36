package org.chancery.reader;

import java.util.Objects;

/**
 * What a language model is asked about one article or a part of it.
 *
 * @param instructions what it is to do: the same for all articles
 * @param article the article's words with day and headline
 * @param schema JSON Schema of the reply
 * @param former an earlier reply, or null for a first question
 * @param request what is asked about that reply, or null
 */
public record Prompt(String instructions, String article, String schema, String former, String request) {
    public Prompt {
        Objects.requireNonNull(instructions, "instructions");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(schema, "schema");
        if ((former == null) != (request == null)) {
            throw new IllegalArgumentException("a former reply and what is asked about it go together");
        }
    }

    /** The same question once more, with what was wrong with the reply. */
    public Prompt again(String reply, String wrong) {
        return about(reply, "Your reply cannot be read: " + wrong + ". Send the whole JSON again, and nothing else.");
    }

    /** The same question once more, with what is to be done about a reply. */
    public Prompt about(String reply, String wanted) {
        return new Prompt(instructions, article, schema, reply, wanted);
    }
}
