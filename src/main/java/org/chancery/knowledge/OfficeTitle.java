package org.chancery.knowledge;

import java.util.List;
import java.util.Objects;

/**
 * A kind of office and the words for it.
 *
 * @param slug path segment of its IRI: {@code foreign-minister}
 * @param name what it is called: {@code Foreign Minister}
 * @param forms every form in lower case, singular: "foreign minister", "minister of foreign affairs", "fm"
 * @param nominals nouns that news use for the holder, lower case: "leader" for a president; may be empty
 * @param body id of the state or body that is meant where the text names none ("Secretary of State": {@code state/USA},
 *     "pope": {@code state/VAT}); or null
 * @param sector PLOVER sector of the holder, or null
 */
public record OfficeTitle(
        String slug, String name, List<String> forms, List<String> nominals, String body, String sector) {
    public OfficeTitle {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(name, "name");
        forms = List.copyOf(forms);
        nominals = List.copyOf(nominals);
    }
}
