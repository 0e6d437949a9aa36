package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.Weights;

/**
 * The weights of one kind of fact, and how well such weights do on articles that they were not fitted on: the articles
 * are dealt into ten parts, and each part is rated by weights fitted on the other nine.
 *
 * @param features their names
 * @param facts judged facts of the kind
 */
public record ConfidenceFit(List<String> features, List<JudgedFact> facts) {
    private static final int PARTS = 10;
    private static final double[] PENALTIES = {3, 10, 30};
    private static final double THOUSAND = 1000;
    private static final double HUNDRED = 100;
    /** Fewer facts tell nothing of a threshold. */
    private static final int ENOUGH = 20;

    /** The weights, fitted on all facts, with three decimals. */
    public Weights weights() {
        Weights fitted = new LogisticRegression(features, penalty()).fit(facts);
        Map<String, Double> rounded = new HashMap<>();
        fitted.ofFeatures().forEach((feature, weight) -> rounded.put(feature, round(weight, THOUSAND)));
        return new Weights(round(fitted.bias(), THOUSAND), rounded);
    }

    /** The confidences of all facts by weights fitted on other articles. */
    public Reliability crossValidated() {
        return new Reliability(rated(penalty()));
    }

    /** The penalty under which facts of other articles are told best. */
    private double penalty() {
        double best = PENALTIES[0];
        for (double penalty : PENALTIES) {
            best = surprise(rated(penalty)) < surprise(rated(best)) ? penalty : best;
        }
        return best;
    }

    private List<Rated> rated(double penalty) {
        List<Rated> rated = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            Weights weights = new LogisticRegression(features, penalty)
                    .fit(facts.stream()
                            .filter(fact -> fact.article() % PARTS != out)
                            .toList());
            facts.stream()
                    .filter(fact -> fact.article() % PARTS == out)
                    .map(fact -> new Rated(round(weights.likelihood(fact.numbers()), HUNDRED), fact.right()))
                    .forEach(rated::add);
        }
        return rated;
    }

    /** The mean logarithm of what the confidences leave to chance. */
    private static double surprise(List<Rated> rated) {
        return rated.stream()
                .mapToDouble(fact -> {
                    double given = fact.right() ? fact.confidence() : 1 - fact.confidence();
                    return -Math.log(Math.max(given, 1 / THOUSAND));
                })
                .average()
                .orElse(0);
    }

    private static double round(double value, double parts) {
        return Math.round(value * parts) / parts;
    }

    /**
     * The least confidence from which on so many of the facts are right.
     *
     * @param right the share that is to be right
     */
    public static double threshold(Reliability facts, double right) {
        return facts.facts().stream()
                .map(Rated::confidence)
                .distinct()
                .filter(from -> facts.from(from).facts().size() >= ENOUGH
                        && facts.from(from).right() >= right)
                .min(Comparator.naturalOrder())
                .orElse(1.0);
    }
}
