package org.chancery.network;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * A node of a network.
 *
 * @param id IRI
 * @param attributes name to value, of which none is null; text, integer, decimal, truth
 */
public record Vertex(String id, String label, DaysShown days, Map<String, Object> attributes) {
    /** The class of a node in the ontology, in words: the attribute that all have. */
    public static final String KIND = "kind";

    private static final BinaryOperator<Object> JOIN =
            (one, other) -> one instanceof Integer a && other instanceof Integer b
                    ? Integer.valueOf(a + b)
                    : one.toString().compareTo(other.toString()) <= 0 ? one : other;

    /** The same node, as two articles show it: numbers are added; of two texts the first in order stands. */
    public Vertex and(Vertex other) {
        Map<String, Object> joined = new TreeMap<>(attributes);
        other.attributes.forEach((name, value) -> joined.merge(name, value, JOIN));
        String shown = label.compareTo(other.label) <= 0 ? label : other.label;
        return new Vertex(id, shown, days.and(other.days), joined);
    }
}
