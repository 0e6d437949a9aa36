package org.chancery.network;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.excerpt.Party;

/** Events and those who take part, places included. An edge leads from a party to the event, or from event to event. */
final class EventView implements NetworkView {
    @Override
    public NetworkSchema schema() {
        return new NetworkSchema(
                Stream.of(Attributes.OF_PARTY, List.of(Attribute.integer("events")), Attributes.OF_EVENT)
                        .flatMap(List::stream)
                        .toList(),
                List.of(
                        Attribute.text("role"),
                        Attribute.text("event"),
                        Attribute.text("type"),
                        Attribute.text("status"),
                        Attribute.text("article")));
    }

    @Override
    public void draw(Facts facts, NetworkSink sink) {
        Map<String, EventFact> known = facts.byId();
        for (EventFact event : facts.events()) {
            sink.vertex(vertex(event));
            int number = 0;
            for (EventFact.Participation part : event.parts()) {
                Vertex party = vertex(part.party(), event);
                sink.vertex(party);
                sink.edge(edge(event, ++number, party, vertex(event), part.role()));
            }
            for (EventFact.Link link : event.links()) {
                EventFact other = known.get(link.event());
                if (other != null) {
                    sink.edge(edge(event, ++number, vertex(event), vertex(other), link.relation()));
                }
            }
        }
    }

    private static Vertex vertex(EventFact event) {
        return new Vertex(
                event.id(),
                event.name(),
                Days.of(event.period()),
                new Attributes().with(event).with(Vertex.KIND, "event").map());
    }

    private static Vertex vertex(Party party, EventFact event) {
        return new Vertex(
                party.id(),
                party.label(),
                Days.of(event.period()),
                new Attributes().with(party).with("events", 1).map());
    }

    private static Edge edge(EventFact event, int number, Vertex source, Vertex target, String role) {
        return new Edge(
                event.id() + "#" + number,
                source,
                target,
                role,
                Days.of(event.period()),
                event.sources(),
                new Attributes()
                        .with("role", role)
                        .with("event", event.id())
                        .with("type", event.type())
                        .with("status", event.status())
                        .with("article", event.article())
                        .map());
    }
}
