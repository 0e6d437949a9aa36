package org.chancery.mapping;

import java.util.regex.Pattern;

/** What stands for an article's id in IRIs: the id itself where it is plain, else a readable stand-in with a hash. */
final class ArticleKey {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,120}");
    private static final Pattern DOTS = Pattern.compile("\\.+");
    /** The graph of the gazetteer has this name. */
    private static final String REFERENCE = "reference";

    private static final int READABLE_LENGTH = 100;
    private static final int HASH_LENGTH = 8;

    private ArticleKey() {}

    static String of(String id) {
        // "." and ".." would be steps in a path
        if (PLAIN.matcher(id).matches() && !DOTS.matcher(id).matches() && !id.equals(REFERENCE)) {
            return id;
        }
        String readable = id.replaceAll("[^A-Za-z0-9._-]", "-");
        String hash = Sha256.hex(id).substring(0, HASH_LENGTH);
        return readable.substring(0, Math.min(READABLE_LENGTH, readable.length())) + "-" + hash;
    }
}
