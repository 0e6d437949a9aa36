package org.chancery.fusion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What makes things of one kind one.
 *
 * @param <T> the kind
 */
interface Rules<T extends Item> {
    /** The class of these things in an article's graph. */
    Node type();

    /** Reads a thing, empty where it is not there or must not be fused. */
    Optional<T> read(Node thing);

    /** Under which it is looked up: two that may be one share a key. */
    Set<String> keys(T item);

    /** How alike two are: 0 if they are not one by themselves. Symmetric, and a function of the two only. */
    double likeness(T one, T other);

    /** Whether those of two groups cannot all be one. */
    boolean excludes(List<T> group, List<T> other);

    /** Takes back what was said of the fused thing that {@code thing} belonged to. */
    void retract(Node thing);

    /** Says what those who are one are together; the first is the founder. */
    void describe(List<T> members);
}
