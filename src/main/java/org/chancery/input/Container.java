package org.chancery.input;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Kinds of input that hold other inputs, told by their first bytes. */
enum Container {
    GZIP,
    BZIP2,
    ZIP,
    TAR,
    WARC;

    private static final int TAR_MARK = 257;

    /** The container that these bytes begin; none where they are no container. */
    static Optional<Container> of(byte[] head) {
        if (startsWith(head, 0, "\u001F\u008B")) {
            return Optional.of(GZIP);
        }
        if (startsWith(head, 0, "BZh")) {
            return Optional.of(BZIP2);
        }
        if (startsWith(head, 0, "PK\u0003\u0004") || startsWith(head, 0, "PK\u0005\u0006")) {
            return Optional.of(ZIP);
        }
        if (startsWith(head, 0, "WARC/")) {
            return Optional.of(WARC);
        }
        return startsWith(head, TAR_MARK, "ustar") ? Optional.of(TAR) : Optional.empty();
    }

    private static boolean startsWith(byte[] head, int at, String mark) {
        byte[] bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            if (at + i >= head.length || head[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
