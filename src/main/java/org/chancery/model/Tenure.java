package org.chancery.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Who holds, held or will hold which office, as far as the article says it.
 *
 * @param id see {@link Fact#id()}
 * @param holder id of the person
 * @param office name of the office, e.g. {@code Foreign Minister}
 * @param of id of the state or body whose office it is
 * @param manner how it is held
 * @param asOf the day of the article, or null where it is not known
 * @param evidence the words
 * @param time since and until when, or null where the article does not say
 * @param openedBy id of the event with which it begins, or null
 * @param closedBy id of the event with which it ends, or null
 * @param confidence how likely it is right in all that it says, from 0 to 1; or null where nothing tells
 */
public record Tenure(
        String id,
        String holder,
        String office,
        String of,
        Manner manner,
        LocalDate asOf,
        List<Evidence> evidence,
        TimeInterval time,
        String openedBy,
        String closedBy,
        Double confidence)
        implements Fact {
    /** How an office is held; each is an individual of the ontology. */
    public enum Manner {
        INCUMBENT("Incumbent"),
        ACTING("Acting"),
        DESIGNATE("Designate"),
        FORMER("Former");

        private final String term;

        Manner(String term) {
            this.term = term;
        }

        /** The local name of the individual. */
        public String term() {
            return term;
        }
    }

    /** One of which neither begin nor end is known. */
    public Tenure(
            String id,
            String holder,
            String office,
            String of,
            Manner manner,
            LocalDate asOf,
            List<Evidence> evidence) {
        this(id, holder, office, of, manner, asOf, evidence, null, null, null);
    }

    /** One of which nothing tells how likely it is right. */
    public Tenure(
            String id,
            String holder,
            String office,
            String of,
            Manner manner,
            LocalDate asOf,
            List<Evidence> evidence,
            TimeInterval time,
            String openedBy,
            String closedBy) {
        this(id, holder, office, of, manner, asOf, evidence, time, openedBy, closedBy, null);
    }

    public Tenure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(manner, "manner");
        Confidence.check(id, confidence);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a tenure needs its words: " + id);
        }
    }

    /** The same, this likely right. */
    public Tenure withConfidence(Double likelihood) {
        return new Tenure(id, holder, office, of, manner, asOf, evidence, time, openedBy, closedBy, likelihood);
    }
}
