package org.chancery.server;

import java.time.Duration;

/**
 * How a graph is served.
 *
 * @param port 0 for any free one
 * @param timeout the longest that a query may run
 * @param rows the most rows that a query gives; 0 for no bound
 * @param origin whose pages may ask from a browser, e.g. {@code https://example.org}; {@code *} for all, null for none
 * @param accessLog whether each request is written to standard error
 */
public record ServerOptions(int port, Duration timeout, int rows, String origin, boolean accessLog) {
    /** The port unless said otherwise. */
    public static final int STANDARD_PORT = 3330;

    /** The longest that a query runs unless said otherwise, in seconds. */
    public static final int STANDARD_TIMEOUT = 30;

    /** Refuses what cannot be meant. */
    public ServerOptions {
        if (rows < 0 || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a time-out of " + timeout + ", " + rows + " rows");
        }
    }

    /** Thirty seconds a query, no bound to its rows, no foreign origin, no log. */
    public static ServerOptions onPort(int port) {
        return new ServerOptions(port, Duration.ofSeconds(STANDARD_TIMEOUT), 0, null, false);
    }

    /** The same with another time-out. */
    public ServerOptions within(Duration longest) {
        return new ServerOptions(port, longest, rows, origin, accessLog);
    }
}
