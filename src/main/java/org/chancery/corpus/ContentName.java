package org.chancery.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names what has no name by what it says: the same words have the same name, wherever in a file they stand. */
final class ContentName {
    private static final int SHORT = 16; // hexadecimal digits, 64 bits

    private ContentName() {}

    /** Sixteen hexadecimal digits. */
    static String of(String words) {
        return hash(words).substring(0, SHORT);
    }

    /** SHA-256, in hexadecimal digits. */
    static String hash(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
