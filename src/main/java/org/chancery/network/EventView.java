package org.chancery.network;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.digest.EventFact;
import org.chancery.digest.Facts;
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
        facts.events().forEach(event -> draw(event, sink));
    }

    private static void draw(EventFact event, NetworkSink sink) {
        Vertex drawn = vertex(event);
        sink.vertex(drawn);
        int number = 0;
        for (EventFact.Participation part : event.parts()) {
            Vertex party = vertex(part.party(), event);
            sink.vertex(party);
            sink.edge(edge(event, ++number, party, drawn, part.role()));
        }
        for (EventFact.Link link : event.links()) {
            Vertex other = vertex(link);
            sink.vertex(other);
            sink.edge(edge(event, ++number, drawn, other, link.relation()));
        }
    }

    /** Another event, which is only named. */
    private static Vertex vertex(EventFact.Link link) {
        return new Vertex(
                link.event(),
                link.name(),
                DaysShown.ALWAYS,
                new Attributes().with(Vertex.KIND, "event").map());
    }

    private static Vertex vertex(EventFact event) {
        return new Vertex(
                event.id(),
                event.name(),
                DaysShown.of(event.period()),
                new Attributes().with(event).with(Vertex.KIND, "event").map());
    }

    private static Vertex vertex(Party party, EventFact event) {
        return new Vertex(
                party.id(),
                party.label(),
                DaysShown.of(event.period()),
                new Attributes().with(party).with("events", 1).map());
    }

    private static Edge edge(EventFact event, int number, Vertex source, Vertex target, String role) {
        return new Edge(
                event.id() + "#" + number,
                source,
                target,
                role,
                DaysShown.of(event.period()),
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
