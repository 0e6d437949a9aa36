package org.chancery.linking.entity;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.knowledge.AgentNoun;
import org.chancery.knowledge.KnownEntity;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;

/** The entities of one article. */
public final class EntityRegistry {
    private final Map<String, KnownEntity> gazetteer;
    private final Map<String, Entity> entities = new TreeMap<>();

    public EntityRegistry(Map<String, KnownEntity> gazetteer) {
        this.gazetteer = gazetteer;
    }

    public Collection<Entity> entities() {
        return entities.values();
    }

    public Entity get(String id) {
        return entities.get(id);
    }

    public Entity known(String id) {
        KnownEntity known = gazetteer.get(id);
        if (known.of() != null && !entities.containsKey(known.of()) && gazetteer.containsKey(known.of())) {
            known(known.of());
        }
        return add(new Entity(id, known.kind(), known.name(), known.of(), known.sector(), true));
    }

    /** {@code id}, which the registry has from now on. */
    public String ensure(String id) {
        return get(id) != null ? id : known(id).id();
    }

    public KnownEntity gazetteer(String id) {
        return gazetteer.get(id);
    }

    /**
     * The person {@code name}.
     *
     * @param identity the name by which the person is known in all articles; null for a mere surname
     */
    public Entity person(String name, String identity) {
        String id = identity == null ? "unnamed/" + slug(name) : "person/" + slug(identity);
        return add(new Entity(id, EntityKind.PERSON, name, null, null, false));
    }

    public Entity organization(String name) {
        return add(new Entity("organization/" + slug(name), EntityKind.ORGANIZATION, name, null, null, false));
    }

    public Entity place(String name) {
        return add(new Entity("place/" + slug(name), EntityKind.REGION, name, null, null, false));
    }

    /** The organ {@code noun} of a state or body: its foreign ministry, its parliament. */
    public Entity organ(Entity body, AgentNoun noun, String words) {
        String name = body.name() + ": " + noun.slug().replace('-', ' ');
        return add(new Entity(body.id() + "/" + noun.slug(), noun.kind(), name, body.id(), noun.sector(), false));
    }

    public Entity unnamed(String offset, EntityKind kind, String words, String of, String sector) {
        return add(new Entity("unnamed/" + offset, kind, words, of, sector, false));
    }

    private Entity add(Entity entity) {
        Entity earlier = entities.putIfAbsent(entity.id(), entity);
        return earlier == null ? entity : earlier;
    }

    /** The name as a path segment: letters without accents, digits and hyphens. */
    public static String slug(String name) {
        String slug = PersonNames.withoutAccents(name)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "x" : slug;
    }
}
