package org.chancery.cli;

import java.time.Duration;

/**
 * How articles are read.
 *
 * @param threads how many at once
 * @param again whether also those that the store has unchanged
 * @param longest how long one may take before it is set aside
 * @param keepGoing whether to go on where most of what comes in is rejected
 * @param compact whether the store is compacted when it has grown much
 */
record BuildLimits(int threads, boolean again, Duration longest, boolean keepGoing, boolean compact) {
    static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofHours(2);

    BuildLimits {
        if (threads < 1) {
            throw new UsageException("--threads must be at least 1, not " + threads);
        }
        if (longest.isNegative() || longest.isZero()) {
            throw new UsageException("--time-limit must be at least 1 second, not " + longest.toSeconds());
        }
    }

    /** The same for articles that are sent to a model, so many at once; an answer may take its time. */
    BuildLimits asking(int requests) {
        Duration patience = longest.compareTo(PATIENCE) > 0 ? longest : PATIENCE;
        return new BuildLimits(requests, again, patience, keepGoing, compact);
    }

    static BuildLimits standard() {
        return new BuildLimits(Runtime.getRuntime().availableProcessors(), false, LONGEST, false, true);
    }
}
