package org.chancery.query;

import java.util.Collection;
import java.util.Comparator;

/** Finds what somebody may have meant who typed a word that is not known. */
public final class Nearest {
    private Nearest() {}

    /**
     * The known word that needs the fewest letters changed, added or left out; case and accents do not count.
     *
     * @param known not empty
     */
    public static String to(String typed, Collection<String> known) {
        String folded = Folding.of(typed);
        return known.stream()
                .min(Comparator.<String>comparingInt(word -> distance(folded, Folding.of(word)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** Levenshtein distance. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
