package org.chancery.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * All things that are tied to each other by likeness, directly or through others. What becomes one in it is a function
 * of its things, so that neither the order in which articles came nor their batches can be seen.
 *
 * @param <T> what the things are
 */
final class TiedBlock<T extends Item> {
    /** Two things that are alike; {@code one} comes before {@code other} in {@link Item#ORDER}. */
    record Tie<T extends Item>(T one, T other, double likeness) {
        static <T extends Item> Tie<T> of(T a, T b, double likeness) {
            return Item.ORDER.compare(a, b) <= 0 ? new Tie<>(a, b, likeness) : new Tie<>(b, a, likeness);
        }
    }

    private final Rules<T> rules;
    private final Map<Node, List<T>> groups = new LinkedHashMap<>();

    TiedBlock(Rules<T> rules, List<T> things) {
        this.rules = rules;
        things.stream().sorted(Item.ORDER).forEach(thing -> groups.put(thing.node(), new ArrayList<>(List.of(thing))));
    }

    /** The groups of those that are one, the founder first; the strongest ties join first. */
    List<List<T>> groups(List<Tie<T>> ties) {
        Comparator<Tie<T>> strongest = Comparator.comparingDouble(tie -> -tie.likeness());
        ties.stream()
                .sorted(strongest.thenComparing(Tie::one, Item.ORDER).thenComparing(Tie::other, Item.ORDER))
                .forEach(tie -> join(
                        groups.get(tie.one().node()), groups.get(tie.other().node())));
        return groups.values().stream().distinct().toList();
    }

    private void join(List<T> group, List<T> other) {
        if (group == other || rules.excludes(group, other)) {
            return;
        }
        List<T> all = new ArrayList<>(group);
        all.addAll(other);
        all.sort(Item.ORDER);
        all.forEach(thing -> groups.put(thing.node(), all));
    }
}
