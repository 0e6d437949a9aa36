package org.chancery.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of articles. */
final class WebAddress {
    // spec: RFC 3986 leaves these out; browsers send them in percent-encoding, and so do we
    private static final Pattern UNSAFE = Pattern.compile("[ \"<>\\\\^`{|}]");

    private WebAddress() {}

    /** These words as an absolute http or https address, if they are one. */
    static Optional<URI> of(String words) {
        String safe = UNSAFE.matcher(words.strip())
                .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
        try {
            var address = new URI(safe);
            return Optional.of(address).filter(WebAddress::onTheWeb);
        } catch (URISyntaxException exception) {
            return Optional.empty();
        }
    }

    private static boolean onTheWeb(URI address) {
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        return web && address.getHost() != null;
    }
}
