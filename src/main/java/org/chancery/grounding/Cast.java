package org.chancery.grounding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.knowledge.KnownEntity;
import org.chancery.model.Entity;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction.EntityMention;
import org.chancery.model.LinkedArticle;
import org.chancery.model.Mention;
import org.chancery.model.Span;

/** Who is who in an article: what linking has found, and who a reply adds in words of the article. */
final class Cast {
    private record Capital(String city, Span span) {}

    private final LinkedArticle article;
    private final SearchedText text;
    private final Map<String, KnownEntity> gazetteer;
    private final Map<String, Entity> entities = new TreeMap<>();
    private final List<EntityMention> added = new ArrayList<>();
    private final Map<Capital, String> metonyms = new HashMap<>();

    Cast(LinkedArticle article, SearchedText text, Map<String, KnownEntity> gazetteer) {
        this.article = article;
        this.text = text;
        this.gazetteer = gazetteer;
        article.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    List<Mention> mentions() {
        return article.mentions();
    }

    /** Null where there is none of this id. */
    Entity entity(String id) {
        return entities.get(id);
    }

    /** Who is called {@code name} and is mentioned in the article, if by other words: "Australia" by "Australian". */
    Optional<String> mentioned(String name) {
        return article.mentions().stream()
                .map(Mention::entity)
                .filter(id -> entities.get(id).name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The entity, now named at {@code span}; one of the same id stays as it was. */
    String add(Entity entity, Span span, Mention.Form form) {
        entities.putIfAbsent(entity.id(), entity);
        EntityMention mention = new EntityMention(entity.id(), form, null, text.evidence(span));
        if (!added.contains(mention)) {
            added.add(mention);
        }
        return entity.id();
    }

    /** Who acts where {@code entity} is said to: the state of a capital, else the entity itself. */
    String actor(String entity, Span span) {
        KnownEntity state = stateOf(entity);
        if (state == null) {
            return entity;
        }
        metonyms.put(new Capital(entity, span), state.id());
        entities.putIfAbsent(state.id(), entity(state));
        return state.id();
    }

    /** Who may act by this name: the state of a capital, else itself. */
    String standsFor(String entity) {
        KnownEntity state = stateOf(entity);
        return state == null ? entity : state.id();
    }

    /** Whether one is the capital of the other, or belongs to it. */
    boolean belongs(String one, String other) {
        KnownEntity state = stateOf(one);
        return other.equals(entities.get(one).of()) || state != null && other.equals(state.id());
    }

    /** Whether one is a mere place, and the other acts from it. */
    boolean isPlaceOf(String one, String other) {
        return !entities.get(one).kind().isAgent()
                && entities.get(other).kind().isAgent()
                && (belongs(one, other) || belongs(other, one));
    }

    private KnownEntity stateOf(String city) {
        KnownEntity known = gazetteer.get(city);
        return known == null || known.capitalOf() == null ? null : gazetteer.get(known.capitalOf());
    }

    /** Why the words at {@code span} are taken for {@code entity}; null where they name it. */
    String reason(String entity, Span span) {
        boolean capital = metonyms.entrySet().stream()
                .anyMatch(each ->
                        each.getKey().span().equals(span) && each.getValue().equals(entity));
        return capital ? "capital of " + entities.get(entity).name() : null;
    }

    /** All mentions, in the order of the text. */
    List<EntityMention> allMentions() {
        List<EntityMention> all = new ArrayList<>();
        article.mentions().forEach(mention -> all.add(written(mention)));
        all.addAll(added);
        return all.stream()
                .distinct()
                .sorted(Comparator.comparingInt(
                                (EntityMention mention) -> mention.evidence().begin())
                        .thenComparing(mention -> mention.evidence().end())
                        .thenComparing(EntityMention::entity))
                .toList();
    }

    private EntityMention written(Mention mention) {
        Evidence words = Evidence.of(text.text(), mention.sentence(), mention.span());
        String state = metonyms.get(new Capital(mention.entity(), mention.span()));
        return state == null
                ? new EntityMention(mention.entity(), mention.form(), mention.reason(), words)
                : new EntityMention(
                        state, mention.entity(), Mention.Form.METONYM, reason(state, mention.span()), words);
    }

    /** The entities of these ids, with those that they belong to, ordered by id. */
    List<Entity> entities(Collection<String> ids) {
        Map<String, Entity> used = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> collect(id, seen, used));
        return List.copyOf(used.values());
    }

    private void collect(String id, Set<String> seen, Map<String, Entity> used) {
        if (id == null || !seen.add(id)) {
            return;
        }
        Entity entity = entities.get(id);
        if (entity == null) {
            entity = entity(gazetteer.get(id));
        }
        used.put(id, entity);
        collect(entity.of(), seen, used);
    }

    private static Entity entity(KnownEntity known) {
        return new Entity(known.id(), known.kind(), known.name(), known.of(), known.sector(), true);
    }
}
