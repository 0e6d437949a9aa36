package org.chancery.knowledge;

import java.util.List;
import java.util.Objects;
import org.chancery.model.EntityKind;

/**
 * An entity of the gazetteer.
 *
 * @param id path of its IRI: {@code state/RUS}, {@code city/moscow}, {@code organ/kremlin}, {@code org/nato}
 * @param kind what it is
 * @param name its usual English name
 * @param names every name that news use for it, the usual one first; matched with their case
 * @param adjectives what qualifies a thing of it: "Russian"
 * @param inhabitants its people: "Russian", "Russians"
 * @param shortNames what stands for it behind "the" where it is named besides: "North"
 * @param of id of the state or body that it belongs to, or null
 * @param capitalOf id of the state whose capital it is, or null
 * @param code who acts, after PLOVER: ISO 3166-1 alpha-3 of a state, also for a party or armed group in it; UNO, EUR,
 *     IGO, NGO, IMG or MNC beyond states; null for what has only the code of {@code of}
 * @param sector PLOVER sector of an organ or organisation, or null
 * @param wikidata Wikidata item, e.g. {@code Q159}, or null
 */
public record KnownEntity(
        String id,
        EntityKind kind,
        String name,
        List<String> names,
        List<String> adjectives,
        List<String> inhabitants,
        List<String> shortNames,
        String of,
        String capitalOf,
        String code,
        String sector,
        String wikidata) {
    public KnownEntity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        inhabitants = List.copyOf(inhabitants);
        shortNames = List.copyOf(shortNames);
    }
}
