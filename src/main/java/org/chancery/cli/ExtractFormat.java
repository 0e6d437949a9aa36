package org.chancery.cli;

import java.util.Locale;

/** How extracted facts are shown. */
enum ExtractFormat {
    TABLE,
    LINES,
    JSON,
    TURTLE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
