package org.chancery.network;

/**
 * What nodes or edges of a network have, besides their ids and labels.
 *
 * @param name in snake case, as a column or property is called
 */
public record Attribute(String name, Type type) {
    /** What its values are. */
    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        TRUTH,
        /** ISO, e.g. {@code 2025-10-17}. */
        DAY
    }

    static Attribute text(String name) {
        return new Attribute(name, Type.TEXT);
    }

    static Attribute integer(String name) {
        return new Attribute(name, Type.INTEGER);
    }

    static Attribute decimal(String name) {
        return new Attribute(name, Type.DECIMAL);
    }

    static Attribute truth(String name) {
        return new Attribute(name, Type.TRUTH);
    }

    static Attribute day(String name) {
        return new Attribute(name, Type.DAY);
    }
}
