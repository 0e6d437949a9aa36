package org.chancery.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.syntax.pattern.TreePattern;

/**
 * A known error of the parser and how it is mended: where the pattern matches a tree, words are hung elsewhere.
 *
 * @param name of the rule
 * @param stage rules of one stage see the same tree, which those of the stages before have mended
 * @param where what the tree looks like; tried once at each word for its first name
 * @param every words that there may be none or many of, each pattern with one name of its own
 * @param changes what is hung elsewhere, in this order; a change of a name of {@code every} is made for each such word
 */
public record TreeRule(String name, int stage, TreePattern where, List<TreePattern> every, List<Hanging> changes) {
    public TreeRule {
        every = List.copyOf(every);
        changes = List.copyOf(changes);
        Set<String> known = new HashSet<>(where.names());
        every.forEach(pattern -> known.addAll(pattern.names()));
        for (Hanging change : changes) {
            for (String needed : change.names()) {
                if (!known.contains(needed)) {
                    throw new IllegalArgumentException("no word is called " + needed + " in the rule");
                }
            }
        }
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("the rule changes nothing");
        }
    }
}
