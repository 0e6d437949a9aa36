package org.chancery.grounding;

import org.chancery.model.Entity;
import org.chancery.model.EntityKind;

/** Names the entity for words that recognition took for no name. */
@FunctionalInterface
public interface Naming {
    /** The entity of this name, with the id that every article gives it. */
    Entity entity(String name, EntityKind kind);
}
