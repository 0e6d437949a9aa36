package org.chancery.network;

import org.chancery.digest.Facts;

/** Turns facts into nodes and edges. */
interface NetworkView {
    NetworkSchema schema();

    /** Sends the nodes and edges of these facts; the same ones whenever it is asked. */
    void draw(Facts facts, NetworkSink sink);
}
