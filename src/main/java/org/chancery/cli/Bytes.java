package org.chancery.cli;

import java.util.Locale;

/** Amounts of bytes as people read them. */
final class Bytes {
    private static final double MEGA = 1_000_000;

    private Bytes() {}

    /** Such as {@code 12.3 MB}, in millions. */
    static String of(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
    }
}
