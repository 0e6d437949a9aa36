package org.chancery.linking;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.knowledge.AgentNoun;
import org.chancery.knowledge.KnownEntity;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;

/** The entities of one article. */
final class EntityRegistry {
    private final Map<String, KnownEntity> gazetteer;
    private final Map<String, Entity> entities = new TreeMap<>();

    EntityRegistry(Map<String, KnownEntity> gazetteer) {
        this.gazetteer = gazetteer;
    }

    Collection<Entity> entities() {
        return entities.values();
    }

    Entity get(String id) {
        return entities.get(id);
    }

    Entity known(String id) {
        KnownEntity known = gazetteer.get(id);
        if (known.of() != null && !entities.containsKey(known.of()) && gazetteer.containsKey(known.of())) {
            known(known.of());
        }
        return add(new Entity(id, known.kind(), known.name(), known.of(), known.sector(), true));
    }

    KnownEntity gazetteer(String id) {
        return gazetteer.get(id);
    }

    /**
     * The person {@code name}.
     *
     * @param identity the name by which the person is known in all articles; null for a mere surname
     */
    Entity person(String name, String identity) {
        String id = identity == null ? "unnamed/" + slug(name) : "person/" + slug(identity);
        return add(new Entity(id, EntityKind.PERSON, name, null, null, false));
    }

    Entity organization(String name) {
        return add(new Entity("organization/" + slug(name), EntityKind.ORGANIZATION, name, null, null, false));
    }

    Entity place(String name) {
        return add(new Entity("place/" + slug(name), EntityKind.REGION, name, null, null, false));
    }

    /** The organ {@code noun} of a state or body: its foreign ministry, its parliament. */
    Entity organ(Entity body, AgentNoun noun, String words) {
        String name = body.name() + ": " + noun.slug().replace('-', ' ');
        return add(new Entity(body.id() + "/" + noun.slug(), noun.kind(), name, body.id(), noun.sector(), false));
    }

    Entity unnamed(String offset, EntityKind kind, String words, String of, String sector) {
        return add(new Entity("unnamed/" + offset, kind, words, of, sector, false));
    }

    private Entity add(Entity entity) {
        Entity earlier = entities.putIfAbsent(entity.id(), entity);
        return earlier == null ? entity : earlier;
    }

    /** The name as a path segment: letters without accents, digits and hyphens. */
    static String slug(String name) {
        String slug = PersonNames.withoutAccents(name)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "x" : slug;
    }
}
