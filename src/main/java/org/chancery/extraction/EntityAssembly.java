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
        Stream<Stream<String>> named = Stream.of(
                mentions.stream().flatMap(mention -> Stream.of(mention.entity(), mention.literal())),
                tenures.stream().flatMap(tenure -> Stream.of(tenure.holder(), tenure.of())),
                events.stream().flatMap(EntityAssembly::named),
                said.stream()
                        .flatMap(statement -> Stream.of(
                                statement.speaker(),
                                statement.onBehalfOf(),
                                statement.addressee(),
                                statement.place())));
        Set<String> used = new TreeSet<>();
        named.flatMap(ids -> ids).filter(Objects::nonNull).forEach(used::add);
        List<Entity> entities = new ArrayList<>();
        Set<String> added = new HashSet<>();
        used.forEach(id -> add(id, added, entities));
        entities.sort(Comparator.comparing(Entity::id));
        return entities;
    }

    private static Stream<String> named(Event event) {
        return Stream.concat(
                event.arguments().stream().map(Argument::entity),
                event.accordingTo().stream().map(Attribution::entity));
    }

    private void add(String id, Set<String> added, List<Entity> entities) {
        if (id == null || !added.add(id)) {
            return;
        }
        Entity entity = view.entity(id);
        KnownEntity known = entity == null ? gazetteer.get(id) : null;
        if (known != null) {
            entity = new Entity(id, known.kind(), known.name(), known.of(), known.sector(), true);
        }
        if (entity == null) {
            throw new IllegalStateException("no such entity: " + id);
        }
        entities.add(entity);
        add(entity.of(), added, entities);
    }
}
