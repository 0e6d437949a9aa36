package org.chancery.syntax.pattern;

import java.util.Arrays;
import java.util.List;
import org.chancery.syntax.Word;

/**
 * Relations of which one is wanted. {@code nmod} stands also for its subtypes, {@code nmod:} for the relation without a
 * subtype, {@code *} for each relation to a governor.
 *
 * @param names as written
 */
record Relations(List<String> names) {
    /** {@code nsubj|obj} as relations. */
    static Relations parse(String notation) {
        return new Relations(Arrays.asList(notation.split("\\|")));
    }

    /** Whether {@code word} is in one of them. */
    boolean hold(Word word) {
        for (String name : names) {
            if (holds(name, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String name, Word word) {
        if (name.equals("*")) {
            return word.governor().exists();
        }
        String relation = word.relation();
        return name.endsWith(":")
                ? name.length() == relation.length() + 1 && name.startsWith(relation)
                : relation.startsWith(name) && (relation.length() == name.length() || isSubtype(relation, name));
    }

    private static boolean isSubtype(String relation, String name) {
        return relation.charAt(name.length()) == ':';
    }
}
