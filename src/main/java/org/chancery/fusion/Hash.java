package org.chancery.fusion;

import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Locale;

/** Short stable names for what has no short name. */
final class Hash {
    private Hash() {}

    /** 128 bits of a text in lower-case hex. */
    static String of(String text) {
        return Hashing.murmur3_128()
                .hashCharsTo128Bits(text)
                .toString()
                .replace("0x", "")
                .toLowerCase(Locale.ROOT);
    }

    /** 64 bits of a text. */
    static long bits(String text) {
        return Hashing.murmur3_128().hashCharsToLong(text);
    }
}
