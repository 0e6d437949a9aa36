package org.chancery.knowledge;

import java.util.Map;

/**
 * What the features of a kind of fact count for: a weight above zero speaks for the fact, one below against it.
 *
 * @param bias what a fact has of which no feature holds
 * @param ofFeatures by the names of the features
 */
public record Weights(double bias, Map<String, Double> ofFeatures) {
    public Weights {
        ofFeatures = Map.copyOf(ofFeatures);
    }

    /**
     * How likely a fact is right, from 0 to 1. A feature without a weight counts for nothing.
     *
     * @param numbers what the features say of it, by their names
     */
    public double likelihood(Map<String, Double> numbers) {
        double sum = bias;
        for (Map.Entry<String, Double> feature : numbers.entrySet()) {
            sum += ofFeatures.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
