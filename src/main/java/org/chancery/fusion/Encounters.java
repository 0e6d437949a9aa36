package org.chancery.fusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Kinds of event for which several sides come together; they are data, in {@code ontology/fusion/encounters.ttl}. */
final class Encounters {
    private static final FusionFile FILE = FusionFile.read("encounters.ttl");
    private static final Set<String> TYPES = FILE.types("encounters");
    private static final Set<String> GATHERINGS = FILE.types("gatherings");
    private static final Map<String, String> NOUNS = FILE.meanings();

    private Encounters() {}

    /** Whether a type, by its local name, is an encounter. */
    static boolean contain(String type) {
        return TYPES.contains(type);
    }

    /** The type of the first encounter that a text names: {@code Negotiation} of "the talks in May". */
    static Optional<String> namedIn(String text) {
        List<String> words = Names.words(text);
        return words.stream().filter(NOUNS::containsKey).map(NOUNS::get).findFirst();
    }

    /** Whether one encounter may be told by both types. */
    static boolean agree(String one, String other) {
        return one.equals(other) || isCall(one, other) || isCall(other, one) || areGatherings(one, other);
    }

    private static boolean isCall(String one, String other) {
        return one.equals("PhoneCall") && other.equals("Consultation");
    }

    private static boolean areGatherings(String one, String other) {
        return GATHERINGS.contains(one) && GATHERINGS.contains(other);
    }
}
