package org.chancery.cli;

import picocli.CommandLine.Option;

/** Whether a store is compacted where it grows. */
final class CompactOption {
    @Option(
            names = "--no-compact",
            description = "Do not compact the store when it has grown much; \"chancery compact\" does so at any time.")
    private boolean off;

    boolean isOn() {
        return !off;
    }
}
