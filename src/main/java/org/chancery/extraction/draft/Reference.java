package org.chancery.extraction.draft;

/**
 * How a mention refers to its event.
 *
 * @param definite as one told of before: "the talks"
 * @param ordinal which one of several, "second" of "the second summit"; or null
 * @param headline in a headline
 */
public record Reference(boolean definite, String ordinal, boolean headline) {
    /** The same, with the ordinal of another mention where it has none. */
    Reference orOf(Reference other) {
        return ordinal == null ? new Reference(definite, other.ordinal, headline) : this;
    }
}
