package org.chancery.store;

import java.util.Set;
import org.apache.jena.graph.Node;

/** Keeps graphs that are computed from the others in step with them, within the transaction that changes the others. */
public interface Derivation {
    /** Derives nothing. */
    Derivation NONE = (pending, changed) -> {};

    /**
     * Brings what is derived up to date. Called inside a read transaction, before anything is written, so it may fail.
     *
     * @param pending the contents as they will be; what is derived is changed in it
     * @param changed names of the graphs that change
     */
    void update(Pending pending, Set<Node> changed);
}
