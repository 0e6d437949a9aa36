package org.chancery.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.Weights;

/**
 * Fits weights to judged facts: logistic regression with a penalty on the squares of the weights, found by Newton's
 * steps. Features are brought to one scale first, so that the penalty is just to all, and back in the end.
 */
final class LogisticRegression {
    private static final int STEPS = 30;
    private static final double LITTLE = 1e-9;

    private final List<String> features;
    private final double penalty;

    /**
     * A fit.
     *
     * @param features their names
     * @param penalty the larger, the smaller the weights
     */
    LogisticRegression(List<String> features, double penalty) {
        this.features = features;
        this.penalty = penalty;
    }

    /** The weights that tell right from wrong best among {@code facts}. */
    Weights fit(List<JudgedFact> facts) {
        int size = features.size();
        double[][] rows = new double[facts.size()][size + 1];
        double[] mean = new double[size];
        double[] spread = new double[size];
        for (int column = 0; column < size; column++) {
            scale(facts, column, rows, mean, spread);
        }
        for (double[] row : rows) {
            row[size] = 1;
        }
        return unscaled(newton(rows, facts), mean, spread);
    }

    private void scale(List<JudgedFact> facts, int column, double[][] rows, double[] mean, double[] spread) {
        String feature = features.get(column);
        double[] values =
                facts.stream().mapToDouble(fact -> fact.numbers().get(feature)).toArray();
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        mean[column] = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean[column]) * (value - mean[column]);
        }
        spread[column] = Math.sqrt(squares / values.length);
        for (int row = 0; row < values.length; row++) {
            rows[row][column] = spread[column] < LITTLE ? 0 : (values[row] - mean[column]) / spread[column];
        }
    }

    private double[] newton(double[][] rows, List<JudgedFact> facts) {
        double[] weights = new double[features.size() + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] move = move(rows, facts, weights);
            double largest = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= move[i];
                largest = Math.max(largest, Math.abs(move[i]));
            }
            if (largest < LITTLE) {
                break;
            }
        }
        return weights;
    }

    private double[] move(double[][] rows, List<JudgedFact> facts, double[] weights) {
        int size = weights.length;
        double[] slope = new double[size];
        double[][] curve = new double[size][size];
        for (int i = 0; i < size; i++) {
            double penalized = i < size - 1 ? penalty : LITTLE;
            slope[i] = penalized * weights[i];
            curve[i][i] = penalized;
        }
        for (int row = 0; row < rows.length; row++) {
            add(rows[row], facts.get(row).right(), weights, slope, curve);
        }
        return LinearEquations.solve(curve, slope);
    }

    private static void add(double[] row, boolean right, double[] weights, double[] slope, double[][] curve) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * weights[i];
        }
        double likelihood = 1 / (1 + Math.exp(-sum));
        double error = likelihood - (right ? 1 : 0);
        for (int i = 0; i < row.length; i++) {
            slope[i] += error * row[i];
            for (int j = 0; j < row.length; j++) {
                curve[i][j] += likelihood * (1 - likelihood) * row[i] * row[j];
            }
        }
    }

    private Weights unscaled(double[] weights, double[] mean, double[] spread) {
        Map<String, Double> ofFeatures = new HashMap<>();
        double bias = weights[features.size()];
        for (int i = 0; i < features.size(); i++) {
            double weight = spread[i] < LITTLE ? 0 : weights[i] / spread[i];
            bias -= weight * mean[i];
            ofFeatures.put(features.get(i), weight);
        }
        return new Weights(bias, ofFeatures);
    }
}
