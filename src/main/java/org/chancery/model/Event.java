package org.chancery.model;

import java.util.List;
import java.util.Objects;

/**
 * What somebody is reported to do, to have done, or to be going to do.
 *
 * @param id see {@link Fact#id()}
 * @param type local name of the event type in the ontology, e.g. {@code PhoneCall}
 * @param trigger the words that evoke it, one for each place where the article speaks of it; the first is the fullest
 * @param entry local name of the lexicon entry that evoked it
 * @param arguments who and what takes part, ordered by role
 * @param status how far it has come
 * @param certainty how sure the source is
 * @param polarity whether it is affirmed
 * @param time when, or null where the article gives no hold
 * @param formerTimes when it was to happen before it was moved, in the order in which the article tells; mostly empty
 * @param accordingTo whose word it rests on; empty where the article says it in its own voice
 * @param evidence the sentence or clause that says it, one for each place
 * @param modes how it is done
 * @param contexts what it is part of
 * @param confidence how likely it is right in all that it says, from 0 to 1; or null where nothing tells
 */
public record Event(
        String id,
        String type,
        List<Evidence> trigger,
        String entry,
        List<Argument> arguments,
        Status status,
        Certainty certainty,
        Polarity polarity,
        TimeInterval time,
        List<TimeInterval> formerTimes,
        List<Attribution> accordingTo,
        List<Evidence> evidence,
        List<Facet> modes,
        List<Facet> contexts,
        Double confidence)
        implements Fact {
    /** One of which nothing tells how likely it is right. */
    public Event(
            String id,
            String type,
            List<Evidence> trigger,
            String entry,
            List<Argument> arguments,
            Status status,
            Certainty certainty,
            Polarity polarity,
            TimeInterval time,
            List<TimeInterval> formerTimes,
            List<Attribution> accordingTo,
            List<Evidence> evidence,
            List<Facet> modes,
            List<Facet> contexts) {
        this(
                id,
                type,
                trigger,
                entry,
                arguments,
                status,
                certainty,
                polarity,
                time,
                formerTimes,
                accordingTo,
                evidence,
                modes,
                contexts,
                null);
    }

    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(polarity, "polarity");
        Confidence.check(id, confidence);
        trigger = List.copyOf(trigger);
        arguments = List.copyOf(arguments);
        formerTimes = formerTimes == null ? List.of() : List.copyOf(formerTimes);
        accordingTo = List.copyOf(accordingTo);
        evidence = List.copyOf(evidence);
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        if (trigger.isEmpty() || evidence.isEmpty()) {
            throw new IllegalArgumentException("an event needs its words: " + id);
        }
    }

    /** The same, this likely right. */
    public Event withConfidence(Double likelihood) {
        return new Event(
                id,
                type,
                trigger,
                entry,
                arguments,
                status,
                certainty,
                polarity,
                time,
                formerTimes,
                accordingTo,
                evidence,
                modes,
                contexts,
                likelihood);
    }

    /** The arguments that play this role. */
    public List<Argument> arguments(Role role) {
        return arguments.stream().filter(argument -> argument.role() == role).toList();
    }
}
