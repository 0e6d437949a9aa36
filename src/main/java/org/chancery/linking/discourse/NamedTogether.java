package org.chancery.linking.discourse;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.syntax.Word;

/** Those whom the text names last before a word, alone or together; empty where there are none. */
public final class NamedTogether {
    private static final int REACH = 5;

    private final Discourse discourse;

    public NamedTogether(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Those of {@code people} in the nearest sentence that has any of them. */
    public List<String> lastOf(Word word, List<String> people) {
        return nearest(
                word.sentence(),
                word,
                at -> Discourse.entities(discourse.people(at, word).stream()
                        .filter(mention -> people.contains(mention.entity()))
                        .toList()));
    }

    /** The last of {@code kinds} that a sentence joins by "and". */
    public List<String> joined(Word word, Set<EntityKind> kinds) {
        return nearest(word.sentence(), word, at -> joined(discourse.before(at, word, kinds)));
    }

    /** The last two of {@code kinds} that an earlier sentence names, it and nobody else. */
    public List<String> pair(Word word, Set<EntityKind> kinds) {
        return nearest(word.sentence() - 1, word, at -> two(Discourse.entities(discourse.before(at, word, kinds))));
    }

    /** The two people whom the sentence names before {@code word}, they and nobody else. */
    public List<String> pairHere(Word word) {
        return List.copyOf(two(Discourse.entities(discourse.people(word.sentence(), word))));
    }

    private static Set<String> two(Set<String> entities) {
        return entities.size() == 2 ? entities : Set.of();
    }

    /** What {@code found} gives in the nearest sentence in which it gives anything. */
    private static List<String> nearest(int from, Word word, IntFunction<Set<String>> found) {
        for (int at = from; at >= 0 && at >= word.sentence() - REACH; at--) {
            Set<String> entities = found.apply(at);
            if (!entities.isEmpty()) {
                return List.copyOf(entities);
            }
        }
        return List.of();
    }

    /** The last group in which one is coordinated with the other. */
    private Set<String> joined(List<Mention> candidates) {
        Set<String> joined = Set.of();
        for (Mention one : candidates) {
            Set<String> group = Discourse.entities(candidates.stream()
                    .filter(other -> discourse.head(other).firstConjunct()
                            == discourse.head(one).firstConjunct())
                    .toList());
            joined = group.size() > 1 ? group : joined;
        }
        return joined;
    }
}
