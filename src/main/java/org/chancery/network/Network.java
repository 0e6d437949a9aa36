package org.chancery.network;

import org.chancery.digest.Digest;
import org.chancery.excerpt.Excerpt;

/** A view of what is wanted of a store. It is drawn anew whenever it is asked for: neither nodes nor edges are kept. */
public final class Network {
    private final Digest digest;
    private final NetworkView view;

    public Network(Excerpt excerpt, View view) {
        this.digest = new Digest(excerpt);
        this.view = view.drawing();
    }

    /** Which attributes its nodes and edges have. */
    public NetworkSchema schema() {
        return view.schema();
    }

    /** Sends all nodes and edges, always in the same order; a node comes with each fact that it is in. */
    public void draw(NetworkSink sink) {
        digest.forEach(facts -> view.draw(facts, sink));
    }
}
