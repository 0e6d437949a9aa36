package org.chancery.mapping;

import java.net.URI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The address of an article as a node. */
final class AddressNode {
    private AddressNode() {}

    /** Null where there is no address, or only a relative one, which would mean something else in every file. */
    static Node of(URI address) {
        return address == null || !address.isAbsolute() ? null : NodeFactory.createURI(address.toString());
    }
}
