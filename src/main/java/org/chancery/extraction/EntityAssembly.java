package org.chancery.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.knowledge.KnownEntity;
import org.chancery.model.Argument;
import org.chancery.model.Attribution;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Extraction;
import org.chancery.model.Statement;
import org.chancery.model.Tenure;

/** Gathers the entities that the facts name, and those that these belong to. */
final class EntityAssembly {
    private final ArticleView view;
    private final Map<String, KnownEntity> gazetteer;

    EntityAssembly(ArticleView view, Map<String, KnownEntity> gazetteer) {
        this.view = view;
        this.gazetteer = gazetteer;
    }

    List<Entity> entities(
            List<Event> events, List<Statement> said, List<Extraction.EntityMention> mentions, List<Tenure> tenures) {
        Set<String> used = new TreeSet<>();
        Stream.of(
                        mentions.stream().flatMap(EntityAssembly::inMention),
                        tenures.stream().flatMap(EntityAssembly::inTenure),
                        events.stream().flatMap(EntityAssembly::inEvent),
                        said.stream().flatMap(EntityAssembly::inStatement))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .forEach(used::add);
        return withTheirBodies(used);
    }

    private List<Entity> withTheirBodies(Set<String> used) {
        List<Entity> entities = new ArrayList<>();
        Set<String> added = new HashSet<>();
        used.forEach(id -> add(id, added, entities));
        entities.sort(Comparator.comparing(Entity::id));
        return entities;
    }

    private static Stream<String> inMention(Extraction.EntityMention mention) {
        return Stream.of(mention.entity(), mention.literal());
    }

    private static Stream<String> inTenure(Tenure tenure) {
        return Stream.of(tenure.holder(), tenure.of());
    }

    private static Stream<String> inStatement(Statement statement) {
        return Stream.of(statement.speaker(), statement.onBehalfOf(), statement.addressee(), statement.place());
    }

    private static Stream<String> inEvent(Event event) {
        return Stream.concat(
                event.arguments().stream().map(Argument::entity),
                event.accordingTo().stream().map(Attribution::entity));
    }

    private void add(String id, Set<String> added, List<Entity> entities) {
        if (id == null || !added.add(id)) {
            return;
        }
        Entity entity = view.entity(id) == null ? known(id) : view.entity(id);
        entities.add(entity);
        add(entity.of(), added, entities);
    }

    private Entity known(String id) {
        KnownEntity known = gazetteer.get(id);
        if (known == null) {
            throw new IllegalStateException("no such entity: " + id);
        }
        return new Entity(id, known.kind(), known.name(), known.of(), known.sector(), true);
    }
}
