package org.chancery.fusion;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * An event as one article tells it.
 *
 * @param node its IRI in the article
 * @param published ISO day of the article
 * @param article the article
 * @param type local name of its type; of the calling off of a meeting, that of the meeting
 * @param change what it does to an event if that is all it tells: {@code Cancellation}, {@code Postponement}; or empty
 * @param changed the event of the same article that it is told to change, or null
 * @param status local name of its status
 * @param parts who and what takes part
 * @param begin first possible day that the article gives, or null
 * @param end last possible day that the article gives, or null
 * @param window when, by this article, whether it gives days or not; null where even the article has no day
 * @param former when it was to happen before
 * @param markers what tells it from the next of its kind
 * @param quote the words of the article
 */
record EventReport(
        Node node,
        String published,
        Node article,
        String type,
        String change,
        Node changed,
        String status,
        List<Part> parts,
        LocalDate begin,
        LocalDate end,
        Window window,
        List<Window> former,
        Markers markers,
        String quote)
        implements Item {
    private static final Set<String> AHEAD = Set.of("Planned", "Proposed", "Possible", "Conditional");

    /**
     * One who or what takes part.
     *
     * @param argument IRI of the argument in the article
     * @param role local name of the role
     * @param filler whom all articles together take it for, or null
     * @param words its name, or its words where it has none
     * @param person whether it is a person
     * @param side IRI of the state or international organization that it stands for, or null
     */
    record Part(Node argument, String role, Node filler, String words, boolean person, String side) {
        private static final Set<String> PARTIES = Set.of("actor", "participant", "recipient", "host", "mediator");

        /** Whether it is one of those between whom the event is. */
        boolean isParty() {
            return PARTIES.contains(role) && filler != null;
        }
    }

    boolean isEncounter() {
        return Encounters.contain(type);
    }

    boolean isAhead() {
        return AHEAD.contains(status);
    }

    boolean isCancelled() {
        return status.equals("Cancelled");
    }

    /** Whether it has not taken place: it lies ahead, or was called off. */
    boolean isPlan() {
        return isAhead() || isCancelled();
    }

    /** The states and international organizations between which it is. */
    Set<String> sides() {
        return parts.stream()
                .filter(part -> part.isParty() && part.side() != null)
                .map(Part::side)
                .collect(toCollection(TreeSet::new));
    }

    /** IRIs of the people between whom it is. */
    Set<String> people() {
        return people(null);
    }

    /** IRIs of the people who stand for a side; null for all. */
    Set<String> people(String side) {
        return parts.stream()
                .filter(part -> part.isParty() && part.person() && (side == null || side.equals(part.side())))
                .map(part -> part.filler().getURI())
                .collect(toCollection(TreeSet::new));
    }

    /** Sides, and whoever stands for none; the country visited is one. */
    Set<String> parties() {
        Set<String> parties = sides();
        if (type.equals("Visit")) {
            parts.stream()
                    .filter(part -> part.role().equals("venue") && part.side() != null)
                    .forEach(part -> parties.add(part.side()));
        }
        parts.stream()
                .filter(part -> part.isParty() && part.side() == null)
                .forEach(part -> parties.add(part.filler().getURI()));
        return parties;
    }

    /** The parties in these roles. */
    Set<String> parties(Set<String> roles) {
        return parts.stream()
                .filter(part -> part.isParty() && roles.contains(part.role()))
                .map(part -> part.side() == null ? part.filler().getURI() : part.side())
                .collect(toCollection(TreeSet::new));
    }

    /** IRIs of the places where it is. */
    Set<String> places() {
        return parts.stream()
                .filter(part -> part.role().equals("venue") && part.filler() != null)
                .map(part -> part.filler().getURI())
                .collect(toCollection(TreeSet::new));
    }

    /** IRIs of the states where it is. */
    Set<String> venueStates() {
        return parts.stream()
                .filter(part -> part.role().equals("venue") && part.side() != null)
                .map(Part::side)
                .collect(toCollection(TreeSet::new));
    }

    /** The words that carry what it is about. */
    Set<String> topic() {
        return parts.stream()
                .filter(part -> part.role().equals("topic"))
                .flatMap(part -> Names.content(part.words()).stream())
                .collect(toCollection(TreeSet::new));
    }

    /** IRIs of the cities where it is. */
    Set<String> cities() {
        Set<String> cities = places();
        cities.removeIf(place -> !place.contains("/city/"));
        return cities;
    }
}
