package org.chancery.grounding;

/** Tells names that differ by one letter, as articles misspell them ("Moussa" and "Mussa"), or are initials. */
final class Spelling {
    /** Shorter names are too easily two. */
    private static final int SHORTEST = 5;

    private Spelling() {}

    /** Whether two words are the same, or are long, begin alike and differ by one letter changed, left out or added. */
    static boolean isAlike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean comparable = Math.min(one.length(), other.length()) >= SHORTEST
                && Math.abs(one.length() - other.length()) <= 1
                && one.charAt(0) == other.charAt(0);
        return comparable && differByOne(one, other);
    }

    /**
     * Whether {@code word} is made of initials of {@code name}, in their order: "SFRC" of "Sylvanian Fund for River
     * Care".
     */
    static boolean isInitials(String word, String name) {
        String capitals = name.replaceAll("\\B\\S|\\s|\\b\\p{Ll}", "");
        if (!word.matches("\\p{Lu}{3,}") || capitals.indexOf(word.charAt(0)) != 0) {
            return false;
        }
        int at = -1;
        for (char letter : word.toCharArray()) {
            at = capitals.indexOf(letter, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean differByOne(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int skipOne = one.length() >= other.length() ? 1 : 0;
        int skipOther = other.length() >= one.length() ? 1 : 0;
        return one.substring(Math.min(one.length(), same + skipOne))
                .equals(other.substring(Math.min(other.length(), same + skipOther)));
    }
}
