package org.chancery.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All that was read out of one article: the contract between the text side and the RDF side, and what {@code extract
 * --format json} prints and {@code load} takes.
 *
 * @param article what was read
 * @param entities who and what the facts and mentions speak of, by id
 * @param mentions where, in the order of the text
 * @param tenures who holds which office
 * @param events what is reported to be done
 * @param statements what is reported to be said
 * @param relations links between events
 * @param drops what was seen and left out
 * @param readings who gave which facts; empty where all are those of the rules
 */
public record Extraction(
        Article article,
        List<Entity> entities,
        List<EntityMention> mentions,
        List<Tenure> tenures,
        List<Event> events,
        List<Statement> statements,
        List<Relation> relations,
        List<Drop> drops,
        List<Reading> readings) {
    /**
     * Where an entity is named.
     *
     * @param entity id of the entity
     * @param literal id of the place that the words name where they stand for those who act from it, or null
     * @param form how the words name it
     * @param reason why they were taken for it, or null
     * @param evidence the words
     */
    public record EntityMention(String entity, String literal, Mention.Form form, String reason, Evidence evidence) {
        public EntityMention {
            Objects.requireNonNull(entity, "entity");
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(evidence, "evidence");
        }

        /** Words that stand for what they name. */
        public EntityMention(String entity, Mention.Form form, String reason, Evidence evidence) {
            this(entity, null, form, reason, evidence);
        }
    }

    public Extraction {
        Objects.requireNonNull(article, "article");
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        tenures = List.copyOf(tenures);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        relations = List.copyOf(relations);
        drops = List.copyOf(drops);
        readings = List.copyOf(readings);
    }

    /** What one reader gave. */
    public Extraction(
            Article article,
            List<Entity> entities,
            List<EntityMention> mentions,
            List<Tenure> tenures,
            List<Event> events,
            List<Statement> statements,
            List<Relation> relations,
            List<Drop> drops) {
        this(article, entities, mentions, tenures, events, statements, relations, drops, List.of());
    }

    /** The same facts, given by these readers. */
    public Extraction readBy(List<Reading> readers) {
        return new Extraction(article, entities, mentions, tenures, events, statements, relations, drops, readers);
    }

    /** The same with other tenures, events and statements. */
    public Extraction withFacts(List<Tenure> held, List<Event> done, List<Statement> said) {
        return new Extraction(article, entities, mentions, held, done, said, relations, drops, readings);
    }

    /** Ids of all facts, in the order of their kinds. */
    public List<String> factIds() {
        return Stream.of(tenures, events, statements, relations)
                .flatMap(List::stream)
                .map(Fact::id)
                .toList();
    }
}
