package org.chancery.network;

import java.util.Locale;

/** What the nodes and edges of a picture are. */
public enum View {
    /** People, states and bodies; an edge an event between two of them. */
    ACTORS,
    /** Events, and those who take part; an edge a role, or what an event has to do with another. */
    EVENTS,
    /** People, states and bodies; an edge what one says of another, or to him. */
    STATEMENTS;

    NetworkView drawing() {
        return switch (this) {
            case ACTORS -> new ActorView();
            case EVENTS -> new EventView();
            case STATEMENTS -> new StatementView();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
