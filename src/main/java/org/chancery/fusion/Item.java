package org.chancery.fusion;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/** Something that one article tells of. */
interface Item {
    /** The founder of a fused thing is the first of its members: the earliest by the day of its article. */
    Comparator<Item> ORDER = Comparator.comparing(Item::published)
            .thenComparing(item -> item.node().getURI());

    /** Its IRI. */
    Node node();

    /** The ISO day of its article; a text that sorts last where it is not known. */
    String published();
}
