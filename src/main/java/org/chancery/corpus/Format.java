package org.chancery.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.chancery.input.Fault;
import org.chancery.model.Outcome.Issue;

/** The shapes in which articles come. */
enum Format {
    TEXT,
    JSON,
    JSON_LINES,
    HTML,
    FEED;

    /** The format that a file name's extension tells, if it is one of ours. */
    static Optional<Format> byExtension(String extension) {
        return Optional.ofNullable(
                switch (extension) {
                    case "txt", "text" -> TEXT;
                    case "json" -> JSON;
                    case "jsonl", "ndjson" -> JSON_LINES;
                    case "html", "htm", "xhtml" -> HTML;
                    case "rss", "atom" -> FEED;
                    default -> null;
                });
    }

    /** The format that the first bytes show; what shows no other is plain text. */
    static Format sniff(byte[] head) throws Fault {
        String start = new String(head, Encoding.ofMark(head).orElse(StandardCharsets.UTF_8));
        start = start.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<") && start.contains("<html")) {
            return HTML;
        }
        if (start.matches("(?s)<(?:\\?xml|rss|feed|rdf:rdf|!--|!doctype rss).*")) {
            return FEED;
        }
        if (start.matches("(?s)\\[\\s*[{\\]].*")) {
            return JSON;
        }
        if (start.matches("(?s)\\{\\s*[\"}].*")) {
            return start.lines().findFirst().orElse("").endsWith("}") ? JSON_LINES : JSON;
        }
        if (start.matches("(?s)\"?\\w+\"?(?:[,;\\t]\"?\\w+\"?)+\\r?\\n.*")) {
            throw new Fault(Issue.UNKNOWN_FORMAT, "a table; write its rows as JSON lines with the field text");
        }
        return TEXT;
    }
}
