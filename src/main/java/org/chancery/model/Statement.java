package org.chancery.model;

import java.util.List;
import java.util.Objects;

/**
 * What somebody is reported to say.
 *
 * @param id see {@link Fact#id()}
 * @param speaker id of the entity that speaks, or null where the article does not say who it is
 * @param speakerWords the words that name the speaker
 * @param tenure id of the tenure in which the speaker speaks, or null
 * @param onBehalfOf id of the entity that somebody else speaks for, or null
 * @param addressee id of the entity spoken to, or null
 * @param medium how it reached the public: local name of an individual of the ontology, e.g. {@code Interview}; or null
 * @param stance how it is said: local name of an individual of the ontology, e.g. {@code Asserts}, {@code Denies}
 * @param direct whether the content is in quotation marks
 * @param content verbatim, the words said; in parts where the article interrupts them
 * @param place id of the place where it was said, or null
 * @param about ids of the events that the content tells of
 * @param reportedIn id of the statement that reports this one, as where a newspaper quotes a minister; or null
 * @param time when it was said, or null
 * @param evidence the sentence or clause that reports it
 * @param confidence how likely it is right in all that it says, from 0 to 1; or null where nothing tells
 */
public record Statement(
        String id,
        String speaker,
        Evidence speakerWords,
        String tenure,
        String onBehalfOf,
        String addressee,
        String medium,
        String stance,
        boolean direct,
        List<Evidence> content,
        String place,
        List<String> about,
        String reportedIn,
        TimeInterval time,
        List<Evidence> evidence,
        Double confidence)
        implements Fact {
    /** One of which nothing tells how likely it is right. */
    public Statement(
            String id,
            String speaker,
            Evidence speakerWords,
            String tenure,
            String onBehalfOf,
            String addressee,
            String medium,
            String stance,
            boolean direct,
            List<Evidence> content,
            String place,
            List<String> about,
            String reportedIn,
            TimeInterval time,
            List<Evidence> evidence) {
        this(
                id,
                speaker,
                speakerWords,
                tenure,
                onBehalfOf,
                addressee,
                medium,
                stance,
                direct,
                content,
                place,
                about,
                reportedIn,
                time,
                evidence,
                null);
    }

    public Statement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stance, "stance");
        Confidence.check(id, confidence);
        content = List.copyOf(content);
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
        if (content.isEmpty() || evidence.isEmpty()) {
            throw new IllegalArgumentException("a statement needs its words: " + id);
        }
    }

    /** The same, this likely right. */
    public Statement withConfidence(Double likelihood) {
        return new Statement(
                id,
                speaker,
                speakerWords,
                tenure,
                onBehalfOf,
                addressee,
                medium,
                stance,
                direct,
                content,
                place,
                about,
                reportedIn,
                time,
                evidence,
                likelihood);
    }
}
