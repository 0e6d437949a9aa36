package org.chancery.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.digest.EventFact;
import org.chancery.digest.Facts;
import org.chancery.excerpt.Party;
import org.chancery.model.Role;

/**
 * Who did what to whom, or with whom. An edge leads from each who acts to each who is acted upon, else to each whom the
 * act concerns; between each two who take part alike, or who act together where nobody is acted upon; from those to the
 * host, and from the mediator to those. Places are no actors.
 */
final class ActorView implements NetworkView {
    private record Pair(Party source, Party target, String role, boolean mutual) {}

    @Override
    public NetworkSchema schema() {
        return new NetworkSchema(
                Stream.concat(Attributes.OF_PARTY.stream(), Stream.of(Attribute.integer("events")))
                        .toList(),
                Stream.concat(
                                Stream.of(Attribute.text("target_role"), Attribute.truth("mutual")),
                                Attributes.OF_EVENT.stream())
                        .toList());
    }

    @Override
    public void draw(Facts facts, NetworkSink sink) {
        facts.events().forEach(event -> draw(event, sink));
    }

    private static void draw(EventFact event, NetworkSink sink) {
        List<Pair> pairs = pairs(event);
        Party.once(pairs.stream().flatMap(pair -> Stream.of(pair.source(), pair.target())))
                .forEach(party -> sink.vertex(vertex(party, event)));
        pairs.forEach(pair -> sink.edge(new Edge(
                event.id() + "#" + (pairs.indexOf(pair) + 1),
                vertex(pair.source(), event),
                vertex(pair.target(), event),
                event.name(),
                DaysShown.of(event.period()),
                event.sources(),
                new Attributes()
                        .with(event)
                        .with("target_role", pair.role())
                        .with("mutual", pair.mutual())
                        .map())));
    }

    private static Vertex vertex(Party party, EventFact event) {
        return new Vertex(
                party.id(),
                party.label(),
                DaysShown.of(event.period()),
                new Attributes().with(party).with("events", 1).map());
    }

    private static List<Pair> pairs(EventFact event) {
        List<Party> actors = agents(event, Role.ACTOR);
        List<Party> participants = agents(event, Role.PARTICIPANT);
        List<Party> recipients = agents(event, Role.RECIPIENT);
        List<Party> concerned = recipients.isEmpty() ? agents(event, Role.CONCERNS) : List.of();
        List<Party> all = Party.once(Stream.of(actors, participants).flatMap(List::stream));
        Stream<Pair> together = recipients.isEmpty() && concerned.isEmpty()
                ? Stream.concat(mutual(actors), mutual(participants))
                : mutual(participants);
        return Stream.of(
                        across(actors, recipients, Role.RECIPIENT),
                        across(actors, concerned, Role.CONCERNS),
                        together,
                        across(all, agents(event, Role.HOST), Role.HOST),
                        across(agents(event, Role.MEDIATOR), all, Role.MEDIATOR))
                .flatMap(pairs -> pairs)
                .filter(pair -> !pair.source().id().equals(pair.target().id()))
                .sorted(Comparator.comparing((Pair pair) -> pair.source().id())
                        .thenComparing(pair -> pair.target().id())
                        .thenComparing(Pair::role))
                .toList();
    }

    private static List<Party> agents(EventFact event, Role role) {
        return event.in(role).stream().filter(Party::isAgent).toList();
    }

    private static Stream<Pair> across(List<Party> sources, List<Party> targets, Role role) {
        return sources.stream()
                .flatMap(source -> targets.stream().map(target -> new Pair(source, target, role.term(), false)));
    }

    /** Each two once, in the order of their ids. */
    private static Stream<Pair> mutual(List<Party> parties) {
        List<Party> ordered = new ArrayList<>(parties);
        ordered.sort(Comparator.comparing(Party::id));
        return ordered.stream()
                .flatMap(one -> ordered.stream()
                        .skip(ordered.indexOf(one) + 1L)
                        .map(other -> new Pair(one, other, Role.PARTICIPANT.term(), true)));
    }
}
