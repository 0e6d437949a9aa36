package org.chancery.shortlist;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.chancery.shortlist.FactList.Mark;

/**
 * A fact of a list; terms by their numbers among the {@link Words} of the list.
 *
 * @param marks by {@link Mark}
 * @param told the day on which it was last told
 * @param words by which it can be asked for
 * @param title what it is called, or {@link #NONE}
 * @param founder the report that it is founded on, if any
 * @param parties who and what is in it, of an event as all articles tell it
 */
record Entry(
        NodeId thing,
        Node[] marks,
        int begin,
        int end,
        int told,
        int sources,
        int reports,
        int[] words,
        int title,
        NodeId founder,
        List<Party> parties) {
    /** Stands for a term that there is not. */
    static final int NONE = -1;

    /**
     * Who or what is in an event.
     *
     * @param filler who it is, or {@link #NONE}
     * @param words what it is called
     */
    record Party(Node role, int filler, int words) {}

    Node mark(Mark mark) {
        return marks[mark.ordinal()];
    }

    /** Its first day, else its last. */
    int earliest() {
        return first(begin, end);
    }

    /** Its last day, else its first. */
    int latest() {
        return first(end, begin);
    }

    /** The first of these days that is known. */
    static int first(int... days) {
        return Arrays.stream(days).filter(day -> day != Row.NO_DAY).findFirst().orElse(Row.NO_DAY);
    }
}
