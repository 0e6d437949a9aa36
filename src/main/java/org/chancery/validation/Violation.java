package org.chancery.validation;

import java.util.Objects;

/**
 * One thing that is wrong with an article's graph.
 *
 * @param focus IRI of the node that is wrong
 * @param path IRI or path of the property concerned, or empty where it is the node as a whole
 * @param message what is wrong, on one line
 */
public record Violation(String focus, String path, String message) implements Comparable<Violation> {
    public Violation {
        Objects.requireNonNull(focus, "focus");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** By focus, then path, then message. */
    @Override
    public int compareTo(Violation other) {
        int byFocus = focus.compareTo(other.focus);
        int byPath = byFocus != 0 ? byFocus : path.compareTo(other.path);
        return byPath != 0 ? byPath : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return focus + (path.isEmpty() ? "" : " " + path) + ": " + message;
    }
}
