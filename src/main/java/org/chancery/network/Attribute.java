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

    public static Attribute text(String name) {
        return new Attribute(name, Type.TEXT);
    }

    public static Attribute integer(String name) {
        return new Attribute(name, Type.INTEGER);
    }

    public static Attribute decimal(String name) {
        return new Attribute(name, Type.DECIMAL);
    }

    public static Attribute truth(String name) {
        return new Attribute(name, Type.TRUTH);
    }

    public static Attribute day(String name) {
        return new Attribute(name, Type.DAY);
    }
}
