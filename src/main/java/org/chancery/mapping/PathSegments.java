package org.chancery.mapping;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as parts of a path, so that whatever stands in the data an IRI stays an IRI. */
final class PathSegments {
    // spec: RFC 3987 iunreserved, and the slash; letters and digits of every script may stand in an IRI
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}._~/-]");
    private static final Pattern DOT_SEGMENT = Pattern.compile("(?<=^|/)\\.\\.?(?=/|$)");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z0-9]+");

    private PathSegments() {}

    /** An id with its slashes kept and all that an IRI cannot hold percent-encoded. */
    static String of(String id) {
        String whole = UNSAFE.matcher(id).replaceAll(found -> Matcher.quoteReplacement(percent(found.group())));
        return DOT_SEGMENT.matcher(whole).replaceAll(found -> found.group().replace(".", "%2E"));
    }

    /**
     * A name in lower-case ASCII, its words joined by hyphens: {@code Foreign Minister} is {@code foreign-minister}.
     */
    static String slug(String name) {
        String plain =
                MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String slug = NOT_A_LETTER
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? Sha256.hex(name).substring(0, 8) : slug;
    }

    private static String percent(String words) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : words.getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(String.format(Locale.ROOT, "%02X", octet));
        }
        return encoded.toString();
    }
}
