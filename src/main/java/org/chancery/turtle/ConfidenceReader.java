package org.chancery.turtle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.ConfidenceModel;
import org.chancery.knowledge.Weights;
import org.chancery.model.FactKind;

/**
 * Reads what the features of facts count for: {@code conf:of chy:Event ; conf:feature "named sides" ; conf:weight 0.4},
 * the bias of a kind without a feature, and {@code conf:shownFrom 0.6}.
 */
public final class ConfidenceReader {
    private static final String FILE = "weights.ttl";
    private static final String CONF = "https://w3id.org/chancery/confidence#";

    private final Map<FactKind, Map<String, Double>> weights = new EnumMap<>(FactKind.class);
    private final Map<FactKind, Double> biases = new EnumMap<>(FactKind.class);
    private double shown;

    private ConfidenceReader() {}

    /**
     * The weights.
     *
     * @param ontology the user's own ontology folder, which need not have them; null for what comes with Chancery
     * @throws OntologyException if there is a mistake in the file
     */
    public static ConfidenceModel read(Path ontology) {
        Path own = ontology == null ? null : ontology.resolve("confidence").resolve(FILE);
        ConfidenceReader reader = new ConfidenceReader();
        List<SubjectDescription> descriptions = own != null && Files.exists(own)
                ? TurtleFiles.file(own)
                : TurtleFiles.bundled("/ontology/confidence", FILE::equals);
        descriptions.forEach(reader::take);
        return reader.model();
    }

    /** The weights that come with Chancery. */
    public static ConfidenceModel read() {
        return read(null);
    }

    private void take(SubjectDescription description) {
        number(description, "shownFrom").ifPresent(from -> shown = from);
        Optional<Double> weight = number(description, "weight");
        if (weight.isPresent()) {
            FactKind kind = kind(description);
            description
                    .text(CONF + "feature")
                    .ifPresentOrElse(
                            feature -> add(description, kind, feature, weight.get()),
                            () -> biases.put(kind, weight.get()));
        }
    }

    private void add(SubjectDescription description, FactKind kind, String feature, double weight) {
        if (weights.computeIfAbsent(kind, any -> new HashMap<>()).put(feature, weight) != null) {
            throw description.error("a second weight of " + feature);
        }
    }

    private static FactKind kind(SubjectDescription description) {
        try {
            return FactKind.of(description.localName(CONF + "of").orElse(""));
        } catch (IllegalArgumentException fault) {
            throw description.error(fault.getMessage());
        }
    }

    private static Optional<Double> number(SubjectDescription description, String property) {
        try {
            return description.text(CONF + property).map(Double::valueOf);
        } catch (NumberFormatException fault) {
            throw description.error(property + " is no number");
        }
    }

    private ConfidenceModel model() {
        Map<FactKind, Weights> all = new EnumMap<>(FactKind.class);
        biases.forEach((kind, bias) -> all.put(kind, new Weights(bias, weights.getOrDefault(kind, Map.of()))));
        return new ConfidenceModel(all, shown);
    }
}
