package org.chancery.knowledge;

import java.util.Map;
import java.util.Optional;
import org.chancery.model.FactKind;

/**
 * What tells how likely facts are right.
 *
 * @param weights by the kind of fact; facts of a kind that it lacks have no confidence
 * @param shown the confidence from which facts are shown where nobody asks for more or less
 */
public record ConfidenceModel(Map<FactKind, Weights> weights, double shown) {
    public ConfidenceModel {
        weights = Map.copyOf(weights);
    }

    /** What the features of facts of this kind count for. */
    public Optional<Weights> of(FactKind kind) {
        return Optional.ofNullable(weights.get(kind));
    }
}
