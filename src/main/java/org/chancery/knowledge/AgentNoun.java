package org.chancery.knowledge;

import java.util.List;
import java.util.Objects;
import org.chancery.model.EntityKind;

/**
 * A common noun for people or bodies that act: "government", "foreign ministry", "troops", "officials", "gunmen".
 *
 * @param slug path segment: {@code foreign-ministry}
 * @param kind what it names: {@link EntityKind#GOVERNMENT} for an organ of a state, of which a state has one;
 *     {@link EntityKind#GROUP} or {@link EntityKind#PERSON} for people
 * @param forms every form in lower case, singular and plural: "foreign ministry", "ministry of foreign affairs"
 * @param sector PLOVER sector
 * @param symmetric whether the plural often stands for people named before: "leaders", "ministers", "sides"
 */
public record AgentNoun(String slug, EntityKind kind, List<String> forms, String sector, boolean symmetric) {
    public AgentNoun {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(kind, "kind");
        forms = List.copyOf(forms);
    }
}
