package org.chancery.corpus;

import java.util.OptionalInt;

/** Which characters a text may hold. */
final class Characters {
    private Characters() {}

    /**
     * Whether this UTF-16 unit can never stand in a text.
     *
     * <p>spec: XML 1.0, Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
     */
    static boolean forbidden(char unit) {
        return unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r' || unit == 0xFFFE || unit == 0xFFFF;
    }

    /** Where the first character stands that no text may hold, lone surrogates included; in UTF-16 units. */
    static OptionalInt firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit) || forbidden(unit)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
