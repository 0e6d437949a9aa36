package org.chancery.knowledge;

import java.util.EnumMap;
import java.util.Map;
import org.chancery.model.Standing;
import org.chancery.model.Status;

/**
 * The table of what becomes of a standing that an operator gives, by how the operator's own clause stands: what is
 * planned is only possible where the plan is, "may agree to meet".
 *
 * @param cells the standings that change; the others stay
 */
public record Standings(Map<Embedding, Map<Status, Standing>> cells) {
    public Standings {
        Map<Embedding, Map<Status, Standing>> copy = new EnumMap<>(Embedding.class);
        cells.forEach((embedding, row) -> copy.put(embedding, Map.copyOf(row)));
        cells = Map.copyOf(copy);
    }

    /** The standing that {@code inner} comes to in {@code embedding}. */
    public Standing turned(Embedding embedding, Standing inner) {
        Map<Status, Standing> row = cells.getOrDefault(embedding, Map.of());
        return inner.isTold() ? row.getOrDefault(inner.status(), inner) : inner;
    }
}
