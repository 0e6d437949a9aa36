package org.chancery.cli;

import java.time.Duration;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles are read, for the commands that store them. */
final class ReadingOptions {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at once (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "An article that takes longer is set aside (default: 600).")
    private long seconds = BuildLimits.LONGEST.toSeconds();

    @Option(
            names = "--keep-going",
            description = "Go on even if more than half of the first 200 articles, or of any more, are rejected.")
    private boolean keepGoing;

    @Mixin
    private CompactOption compactOption;

    BuildLimits limits(boolean again) {
        return new BuildLimits(threads, again, Duration.ofSeconds(seconds), keepGoing, compactOption.isOn());
    }
}
