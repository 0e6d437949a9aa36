package org.chancery.shortlist;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.tdb2.store.NodeId;
import org.chancery.shortlist.Entry.Party;
import org.chancery.shortlist.FactList.Mark;
import org.chancery.shortlist.FactList.Ranked;

/** Who deals with whom, counted over events of lists: the rows of the query {@code network}. */
final class Dealings {
    private static final Set<String> DEALING = Set.of("actor", "participant", "recipient", "host", "mediator");
    private static final Set<String> ACTED_UPON = Set.of("recipient", "host");

    private final Actors actors;
    private final Map<Pair, Count> counts = new HashMap<>();

    /** Two, in the order of their numbers. */
    private record Pair(NodeId one, NodeId other) {}

    /** What events are, and how far they have come. */
    private record Kind(Node type, Node status) {
        private String name() {
            return EventLine.localName(type) + " " + EventLine.localName(status);
        }
    }

    /** Somebody in an event. */
    private record Side(NodeId who, Node words, boolean acts, boolean actedUpon) {
        private Side with(Side same) {
            return new Side(who, words, acts || same.acts, actedUpon || same.actedUpon);
        }

        private boolean actsUpon(Side other) {
            return acts && other.actedUpon;
        }
    }

    /** In how many events two are, and in how many of them the one acts upon the other. */
    private static final class Count {
        private final Node oneWords;
        private final Node otherWords;
        private final Map<Kind, Integer> kinds = new HashMap<>();
        private int events;
        private int forth;
        private int back;
        private int last = Row.NO_DAY;

        private Count(Side one, Side other) {
            oneWords = one.words;
            otherWords = other.words;
        }

        private void add(Entry event, Side one, Side other) {
            events++;
            kinds.merge(new Kind(event.mark(Mark.TYPE), event.mark(Mark.STATUS)), 1, Integer::sum);
            forth += one.actsUpon(other) ? 1 : 0;
            back += other.actsUpon(one) ? 1 : 0;
            last = Math.max(last, event.latest());
        }
    }

    /** @param actors who they are */
    Dealings(Actors actors) {
        this.actors = actors;
    }

    /** Counts an event; within a transaction. */
    void add(Ranked event) {
        List<Side> sides = sides(event);
        for (Side one : sides) {
            for (Side other : sides) {
                if (one.who.getPtrLocation() < other.who.getPtrLocation()) { // NodeId.compareTo looks at the half of it
                    add(event.entry(), one, other);
                }
            }
        }
    }

    private void add(Entry event, Side one, Side other) {
        counts.computeIfAbsent(new Pair(one.who, other.who), first -> new Count(one, other))
                .add(event, one, other);
    }

    private static List<Side> sides(Ranked event) {
        Map<NodeId, Side> sides = new LinkedHashMap<>();
        for (Party party : event.entry().parties()) {
            String role = EventLine.localName(party.role());
            if (party.filler() != Entry.NONE && DEALING.contains(role)) {
                NodeId who = event.id(party.filler());
                Side side = new Side(who, event.term(party.words()), role.equals("actor"), ACTED_UPON.contains(role));
                sides.merge(who, side, Side::with);
            }
        }
        return List.copyOf(sides.values());
    }

    /** How many pairs there are. */
    int size() {
        return counts.size();
    }

    /** Those with the most events; within a transaction. */
    List<Binding> rows(int most) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().events))
                .limit(most)
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Binding row(Pair pair, Count count) {
        Node one = actors.node(pair.one);
        Node other = actors.node(pair.other);
        boolean turned = one.getURI().compareTo(other.getURI()) > 0;
        LineBuilder line = new LineBuilder();
        actor(line, turned ? "other" : "one", pair.one, count.oneWords);
        actor(line, turned ? "one" : "other", pair.other, count.otherWords);
        String kinds = count.kinds.entrySet().stream()
                .map(kind -> kind.getKey().name() + " " + kind.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        return line.text("kinds", kinds)
                .number("events", count.events)
                .number(turned ? "back" : "forth", count.forth)
                .number(turned ? "forth" : "back", count.back)
                .day("last", count.last)
                .build();
    }

    private void actor(LineBuilder line, String column, NodeId who, Node words) {
        line.term(column, actors.node(who))
                .text(column + "Name", actors.name(who).orElse(words).getLiteralLexicalForm())
                .text(column + "Class", actors.kind(who));
    }
}
