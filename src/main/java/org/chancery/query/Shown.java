package org.chancery.query;

import org.chancery.turtle.ConfidenceReader;

/** The confidence from which facts are shown where nobody asks for more or less. */
public final class Shown {
    private Shown() {}

    private static final class Holder {
        private static final double FROM = ConfidenceReader.read().shown();
    }

    /** From 0 to 1; read once. */
    public static double from() {
        return Holder.FROM;
    }
}
