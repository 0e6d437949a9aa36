package org.chancery.export;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.chancery.excerpt.GraphReader;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.model.Status;

/**
 * As what an event counts in event data.
 *
 * @param type its type, or, while it is only planned, that of the undertaking or threat which it is so far
 * @param mode how it is done, or null where nothing tells or the type itself does
 */
record Coding(Node type, Node mode) {
    private static final Set<String> AHEAD = Set.of(Status.PLANNED.term(), Status.CONDITIONAL.term());
    private static final Set<String> DONE = Set.of(Status.OCCURRED.term(), Status.ONGOING.term());
    private static final Node PLANNED_AS = Vocabulary.term("plannedAs");
    private static final Node MODE_OF = Vocabulary.term("modeOf");

    /**
     * Empty for what is only proposed, possible, denied or called off: event data have what is done, and the asking,
     * offering, refusing and calling off are events of their own. What is announced for a later time or under a
     * condition is an undertaking or a threat.
     */
    static Optional<Coding> of(Node event, GraphReader graph) {
        Node type = graph.object(event, Standards.EVENT_TYPE);
        String status = GraphReader.localName(graph.object(event, Vocabulary.STATUS));
        if (DONE.contains(status)) {
            return Optional.of(new Coding(type, mode(event, type, graph)));
        }
        return AHEAD.contains(status) ? Optional.of(planned(type, graph)) : Optional.empty();
    }

    /** A visit to come is so far an agreement. */
    private static Coding planned(Node type, GraphReader graph) {
        return new Coding(
                graph.nearest(type, PLANNED_AS)
                        .map(found -> graph.object(found, PLANNED_AS))
                        .orElse(type),
                null);
    }

    /** The mode of this type or one above it. */
    private static Node mode(Node event, Node type, GraphReader graph) {
        return graph.objects(event, Vocabulary.MODE).stream()
                .filter(mode -> graph.isA(type, graph.object(mode, MODE_OF)))
                .findFirst()
                .orElse(null);
    }

    /** What the mode says under {@code property}, else what the type or the nearest one above it says; or null. */
    String value(Node property, GraphReader graph) {
        String own = graph.value(mode, property);
        return own != null
                ? own
                : graph.nearest(type, property)
                        .map(found -> graph.value(found, property))
                        .orElse(null);
    }
}
