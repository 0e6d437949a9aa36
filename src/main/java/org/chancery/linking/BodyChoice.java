package org.chancery.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.KnownEntity;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;

/**
 * Chooses among the entities that a name may stand for: one that the article names without doubt elsewhere, else one of
 * which it names a city, else the first of the gazetteer.
 */
final class BodyChoice {
    private final Map<String, KnownEntity> gazetteer;
    private final Set<String> certain = new HashSet<>();
    private final Set<String> near = new HashSet<>();

    BodyChoice(Map<String, KnownEntity> gazetteer, List<Label> labels) {
        this.gazetteer = gazetteer;
        for (Label label : labels) {
            boolean names = label.kind() == Label.Kind.KNOWN_NAME || label.kind() == Label.Kind.ADJECTIVE;
            if (names && label.keys().size() == 1) {
                certain.add(label.keys().get(0));
                noteNear(gazetteer.get(label.keys().get(0)));
            }
        }
    }

    private void noteNear(KnownEntity known) {
        if (known != null && known.kind() == EntityKind.CITY) {
            near.add(known.of());
        }
    }

    String of(List<String> candidates) {
        for (Set<String> named : List.of(certain, near)) {
            for (String candidate : candidates) {
                if (named.contains(candidate)) {
                    return candidate;
                }
            }
        }
        return candidates.get(0);
    }

    /** The state that {@code id} is, or whose capital, seat, region or organ it is; null for others. */
    String stateOf(String id) {
        KnownEntity known = gazetteer.get(id);
        for (int step = 0; known != null && step < 4; step++) {
            if (known.kind() == EntityKind.STATE) {
                return known.id();
            }
            String above = known.capitalOf() != null ? known.capitalOf() : known.of();
            known = above == null ? null : gazetteer.get(above);
        }
        return null;
    }

    /** The state where {@code id} is its capital, else {@code id} itself: whose office "Moscow's envoy" holds. */
    String asBody(String id) {
        KnownEntity known = gazetteer.get(id);
        return known != null && known.capitalOf() != null ? known.capitalOf() : id;
    }
}
