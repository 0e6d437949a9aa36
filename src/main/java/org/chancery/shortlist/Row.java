package org.chancery.shortlist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.tdb2.store.NodeId;

/** What is read of one fact. */
final class Row {
    /** Stands for a day that is not known. */
    static final int NO_DAY = Integer.MIN_VALUE;

    final NodeId thing;
    NodeId type;
    NodeId status;
    NodeId stage;
    NodeId certainty;
    NodeId title;
    /** The report that it is founded on. */
    NodeId founder;

    int begin = NO_DAY;
    int end = NO_DAY;
    /** When it was last told. */
    int told = NO_DAY;
    /** How many independent sources tell it. */
    int sources = 1;
    /** How many articles tell it. */
    int reports = 1;

    final Set<NodeId> words = new LinkedHashSet<>();
    final List<Part> parties = new ArrayList<>();

    /** Who or what is in an event. */
    static final class Part {
        NodeId role;
        NodeId filler;
        NodeId words;
    }

    Row(NodeId thing) {
        this.thing = thing;
    }

    /** The party that was added last. */
    Part lastParty() {
        return parties.get(parties.size() - 1);
    }
}
