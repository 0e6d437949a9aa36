package org.chancery.graphfile;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.network.Edge;
import org.chancery.network.Vertex;

/** How nodes and edges look in a picture. */
final class DotStyle {
    private DotStyle() {}

    /** Shape and fill by what it is. */
    static Map<String, String> of(Vertex vertex) {
        String kind = vertex.attributes().get(Vertex.KIND).toString();
        Map<String, String> style = new TreeMap<>();
        style.put(
                "shape",
                switch (kind) {
                    case "person" -> "ellipse";
                    case "state", "government" -> "box";
                    case "international organization", "organization" -> "hexagon";
                    case "city", "region" -> "plaintext";
                    case "event" -> "note";
                    default -> "ellipse";
                });
        style.put(
                "fillcolor",
                switch (kind) {
                    case "state" -> "#dfe8f3";
                    case "government" -> "#eef3f9";
                    case "international organization", "organization" -> "#f3ecdc";
                    case "event" -> "#f7f7f2";
                    default -> "#ffffff";
                });
        if (kind.equals("event")) {
            line(vertex.attributes(), style);
            style.put("style", "filled," + style.get("style"));
        }
        return style;
    }

    /** Line by how far it has come, colour by cooperation and conflict. */
    static Map<String, String> of(Edge edge) {
        Map<String, String> style = new TreeMap<>();
        line(edge.attributes(), style);
        if (Boolean.TRUE.equals(edge.attributes().get("mutual"))) {
            style.put("dir", "none");
        }
        if (edge.weight() > 1) {
            style.put("penwidth", Double.toString(Math.min(5, edge.weight())));
        }
        return style;
    }

    private static void line(Map<String, Object> attributes, Map<String, String> style) {
        String status = String.valueOf(attributes.get("status"));
        style.put(
                "style",
                switch (status) {
                    case "Planned" -> "dashed";
                    case "Proposed", "Possible", "Conditional", "Denied", "Cancelled" -> "dotted";
                    default -> "solid";
                });
        boolean off = status.equals("Denied") || status.equals("Cancelled");
        int quad = attributes.get("quad_class") instanceof Integer number ? number : 0;
        style.put(
                "color",
                off
                        ? "#9a9a9a"
                        : switch (quad) {
                            case 1 -> "#2f6db3";
                            case 2 -> "#174a85";
                            case 3 -> "#cf5a37";
                            case 4 -> "#a31621";
                            default -> "#666666";
                        });
        if (off) {
            style.put("fontcolor", "#9a9a9a");
        }
    }
}
