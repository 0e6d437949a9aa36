package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.chancery.chat.Endpoint;

/** Whether the articles of a store may be sent to a host: said once, kept beside the store. */
final class Consent {
    private static final String FILE = "send-texts-to";

    private Consent() {}

    /**
     * Refuses an endpoint elsewhere that nobody has allowed.
     *
     * @param said the host that is allowed by the command, or null
     * @param store folder of the store that remembers it, or null where there is none
     */
    static void check(Endpoint endpoint, String said, Path store) {
        String host = endpoint.host();
        if (endpoint.isLocal()) {
            return;
        }
        if (!endpoint.address().getScheme().equals("https") && endpoint.key() != null) {
            throw new UsageException("a key is only sent by https, not to " + endpoint.address());
        }
        if (!host.equalsIgnoreCase(said) && !hosts(store).contains(host)) {
            throw new UsageException("the articles would leave this machine for " + host
                    + "; to allow it, add once: --send-texts-to " + host);
        }
        remember(host, store);
    }

    private static List<String> hosts(Path store) {
        try {
            Path file = store == null ? null : store.resolve(FILE);
            return file != null && Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void remember(String host, Path store) {
        if (store == null || hosts(store).contains(host)) {
            return;
        }
        try {
            Files.writeString(store.resolve(FILE), host + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
