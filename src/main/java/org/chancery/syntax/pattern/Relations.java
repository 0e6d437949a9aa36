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
        return names.stream().anyMatch(name -> holds(name, word));
    }

    private static boolean holds(String name, Word word) {
        if (name.equals("*")) {
            return word.governor().exists();
        }
        String relation = word.relation();
        return name.endsWith(":")
                ? relation.equals(name.substring(0, name.length() - 1))
                : relation.equals(name) || relation.startsWith(name + ":");
    }
}
