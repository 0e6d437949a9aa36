package org.chancery.network;

import java.util.Map;

/**
 * An edge of a network.
 *
 * @param id unique in its network, the same at every export
 * @param weight by how many independent sources it is
 * @param attributes name to value, of which none is null; text, integer, decimal, truth
 */
public record Edge(
        String id,
        Vertex source,
        Vertex target,
        String label,
        DaysShown days,
        double weight,
        Map<String, Object> attributes) {}
