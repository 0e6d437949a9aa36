package org.chancery.fusion;

import org.apache.jena.graph.Node;

/**
 * A profile with the earliest of those who have it.
 *
 * @param node IRI of the profile
 * @param profile what it says
 * @param founder the earliest person or organization of that profile
 * @param published ISO day of its article
 */
record ProfiledAgent(Node node, AgentProfile profile, Node founder, String published) {
    /** Sorts the earliest first. */
    String order() {
        return published + " " + founder.getURI();
    }
}
