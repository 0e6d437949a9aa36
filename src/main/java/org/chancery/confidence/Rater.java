package org.chancery.confidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.ConfidenceModel;
import org.chancery.model.Extraction;
import org.chancery.model.Reading;

/** Gives facts their confidence. Safe for use by many threads. */
public final class Rater {
    private static final double HUNDRED = 100;

    private final ConfidenceModel model;

    public Rater(ConfidenceModel model) {
        this.model = model;
    }

    /** The same facts, each with its confidence. Those that only another reader than the rules gives stay without. */
    public Extraction rate(Extraction extraction) {
        Map<String, Double> confidence = confidence(extraction);
        return extraction.withFacts(
                extraction.tenures().stream()
                        .map(held -> held.withConfidence(confidence.get(held.id())))
                        .toList(),
                extraction.events().stream()
                        .map(event -> event.withConfidence(confidence.get(event.id())))
                        .toList(),
                extraction.statements().stream()
                        .map(said -> said.withConfidence(confidence.get(said.id())))
                        .toList());
    }

    private Map<String, Double> confidence(Extraction extraction) {
        Set<String> unrated = ofOthers(extraction);
        Map<String, Double> confidence = new HashMap<>();
        Observation.of(extraction).stream()
                .filter(seen -> !unrated.contains(seen.fact()))
                .forEach(seen -> model.of(seen.kind())
                        .ifPresent(
                                weights -> confidence.put(seen.fact(), rounded(weights.likelihood(seen.numbers())))));
        return confidence;
    }

    /** The weights are fitted on facts of the rules; of facts of another reader they say nothing. */
    private static Set<String> ofOthers(Extraction extraction) {
        Set<String> others = new HashSet<>();
        extraction.readings().forEach(reading -> others.addAll(reading.facts()));
        extraction.readings().stream()
                .filter(reading -> reading.reader().equals(Reading.RULES))
                .forEach(reading -> others.removeAll(reading.facts()));
        return others;
    }

    private static double rounded(double likelihood) {
        return Math.round(likelihood * HUNDRED) / HUNDRED;
    }
}
