package org.chancery.cli;

import org.chancery.server.ServerOptions;
import picocli.CommandLine.Option;

/** Where the server listens. */
final class PortOption {
    private static final int HIGHEST = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port (default: ${DEFAULT-VALUE}; 0 takes any free one).",
            defaultValue = "" + ServerOptions.STANDARD_PORT)
    private int port;

    /** The port asked for, 0 for any. */
    int port() {
        if (port < 0 || port > HIGHEST) {
            throw new UsageException("--port must be between 0 and " + HIGHEST + ", not " + port);
        }
        return port;
    }
}
