package org.chancery.fusion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Fuses the things of one kind. Of what is stored it looks at the things that change and at those that share a key with
 * them, never at all.
 *
 * @param <T> what the things are
 */
final class Layer<T extends Item> {
    private final Rules<T> rules;
    private final BlockIndex index;
    private final Map<Node, Optional<T>> read = new HashMap<>();

    Layer(Rules<T> rules, BlockIndex index) {
        this.rules = rules;
        this.index = index;
    }

    /** Fuses anew whatever hangs together with the things that have changed, come or gone. */
    void update(Collection<Node> changed) {
        Set<Node> seeds = new LinkedHashSet<>();
        for (Node thing : changed) {
            index.keys(thing).forEach(key -> index.things(key).forEach(seeds::add));
            seeds.add(thing);
        }
        for (Node thing : changed) {
            rules.retract(thing);
            index.put(thing, read(thing).map(rules::keys).orElse(Set.of()));
        }
        Set<Node> done = new HashSet<>();
        for (Node seed : seeds) {
            if (read(seed).isPresent() && !done.contains(seed)) {
                fuse(read(seed).get(), done);
            }
        }
    }

    private void fuse(T seed, Set<Node> done) {
        List<T> things = new ArrayList<>();
        List<TiedBlock.Tie<T>> ties = new ArrayList<>();
        Deque<T> open = new ArrayDeque<>(List.of(seed));
        done.add(seed.node());
        while (!open.isEmpty()) {
            T thing = open.removeFirst();
            things.add(thing);
            for (TiedBlock.Tie<T> tie : ties(thing)) {
                T neighbour = tie.one() == thing ? tie.other() : tie.one();
                ties.add(tie);
                if (done.add(neighbour.node())) {
                    open.addLast(neighbour);
                }
            }
        }
        things.forEach(thing -> rules.retract(thing.node()));
        new TiedBlock<>(rules, things).groups(ties).forEach(rules::describe);
    }

    private List<TiedBlock.Tie<T>> ties(T thing) {
        Set<Node> candidates = new LinkedHashSet<>();
        rules.keys(thing).forEach(key -> index.things(key).forEach(candidates::add));
        candidates.remove(thing.node());
        List<TiedBlock.Tie<T>> ties = new ArrayList<>();
        for (Node candidate : candidates) {
            read(candidate).ifPresent(other -> {
                double likeness = rules.likeness(thing, other);
                if (likeness > 0) {
                    ties.add(TiedBlock.Tie.of(thing, other, likeness));
                }
            });
        }
        return ties;
    }

    private Optional<T> read(Node thing) {
        return read.computeIfAbsent(thing, rules::read);
    }
}
