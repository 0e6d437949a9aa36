package org.chancery.linking.entity;

import java.util.Map;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;

/** Entities of names that are given, with the ids that linking gives them in every article. */
public final class NamedEntity {
    private NamedEntity() {}

    /** The entity of a name; a single word for a person is only valid inside the article. */
    public static Entity of(String name, EntityKind kind) {
        EntityRegistry registry = new EntityRegistry(Map.of());
        return switch (kind) {
            case PERSON -> person(name, registry);
            case CITY, REGION -> registry.place(name);
            default -> registry.organization(name);
        };
    }

    private static Entity person(String name, EntityRegistry registry) {
        String untitled = PersonNames.withoutTitle(name);
        return registry.person(untitled, untitled.contains(" ") ? untitled : null);
    }
}
