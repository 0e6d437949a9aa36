package org.chancery.extraction.argument;

/** Where a word stands, as far as that tells whom it may mean. */
public enum Position {
    /** The subject of the event: a report that warns stands for those who wrote it. */
    SUBJECT,
    /** Before a noun: "the Chadian army". A people's adjective stands for the state, a noun for nobody. */
    MODIFIER,
    /** Before a noun, and only if it is a people's adjective or one of a pair: "Chadian", "Chad-Niger talks". */
    DEMONYM,
    /** Anywhere else. */
    OTHER;

    boolean isModifier() {
        return this == MODIFIER || this == DEMONYM;
    }
}
