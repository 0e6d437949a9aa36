package org.chancery.cli;

import java.util.Locale;

/** Who reads. */
public enum ReaderKind {
    /** The rules of Chancery: offline, the same every time. */
    RULES,
    /** A language model, held to the words. */
    MODEL,
    /** Both, side by side. */
    BOTH;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
