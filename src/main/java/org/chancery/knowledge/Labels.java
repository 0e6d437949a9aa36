package org.chancery.knowledge;

import java.util.Locale;
import java.util.Map;

/**
 * Names of the gazetteer's entities in other languages.
 *
 * @param ids ids of entities by their names, by the tag of the language: {@code de} → {@code Frankreich} →
 *     {@code state/FRA}
 */
public record Labels(Map<String, Map<String, String>> ids) {
    public Labels {
        ids = Map.copyOf(ids);
    }

    /** The names in a language, by its BCP 47 tag; none for one that is not known. */
    public Map<String, String> in(String tag) {
        return ids.getOrDefault(tag.split("[-_]")[0].toLowerCase(Locale.ROOT), Map.of());
    }
}
