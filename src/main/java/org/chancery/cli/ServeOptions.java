package org.chancery.cli;

import java.time.Duration;
import org.chancery.server.ServerOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the graph is served. */
final class ServeOptions {
    @Mixin
    private PortOption portOption;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "The longest that a query runs (default: ${DEFAULT-VALUE}). One that runs out of time fails:"
                    + " 503, or a broken connection where a part of the answer has been sent.",
            defaultValue = "" + ServerOptions.STANDARD_TIMEOUT)
    private int timeout;

    @Option(
            names = "--limit",
            paramLabel = "ROWS",
            description = "The most rows that a SELECT gives; the header Chancery-Row-Limit names it where it was put"
                    + " on a query (default: no bound).",
            defaultValue = "0")
    private int limit;

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            description = "Whose pages may read from a browser: an origin like https://example.org, or * for all"
                    + " (default: no page but the server's own).")
    private String origin;

    @Option(names = "--access-log", description = "Write a line for each request to standard error.")
    private boolean accessLog;

    ServerOptions options() {
        if (timeout < 1) {
            throw new UsageException("--timeout must be at least 1 second, not " + timeout);
        }
        if (limit < 0) {
            throw new UsageException("--limit must not be negative, and is " + limit);
        }
        if (origin != null && !origin.matches("\\*|https?://[^/\\s]+")) {
            throw new UsageException("--cors takes an origin like https://example.org, or *, not: " + origin);
        }
        return new ServerOptions(portOption.port(), Duration.ofSeconds(timeout), limit, origin, accessLog);
    }
}
