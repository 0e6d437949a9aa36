package org.chancery.model;

import java.util.Objects;

/**
 * Somebody or something that an article speaks of.
 *
 * @param id stable key, also the path of its IRI: {@code state/RUS}, {@code person/dmitry-peskov}. That of an unnamed
 *     entity is only valid inside its article ({@code unnamed/412}), and so is that of a person of whom the article has
 *     nothing but a surname ({@code unnamed/kovac})
 * @param kind what it is
 * @param name its name, or for an unnamed one the words that describe it
 * @param of id of the state or body that it belongs to or acts for, or null
 * @param sector sector code after PLOVER (GOV, MIL, REB, …), or null
 * @param known whether the gazetteer has it
 */
public record Entity(String id, EntityKind kind, String name, String of, String sector, boolean known) {
    public Entity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }

    /** Whether the id is only valid inside the article. */
    public boolean isUnnamed() {
        return id.startsWith("unnamed/");
    }
}
