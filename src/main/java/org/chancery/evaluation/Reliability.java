package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far confidences keep their word: of facts with a confidence of 0.8, eight in ten should be right.
 *
 * @param facts with their confidences, the least sure first
 */
public record Reliability(List<Rated> facts) {
    private static final int BINS = 10;

    public Reliability {
        facts = facts.stream()
                .sorted(Comparator.comparingDouble(Rated::confidence))
                .toList();
    }

    /**
     * Facts of about the same confidence.
     *
     * @param facts how many
     * @param confidence their mean confidence
     * @param right the share that is right
     */
    public record Bin(int facts, double confidence, double right) {}

    /** Ten bins with equally many facts, the least sure first. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        int begin = 0;
        for (int bin = 1; bin <= BINS; bin++) {
            int end = facts.size() * bin / BINS;
            if (end > begin) {
                bins.add(bin(facts.subList(begin, end)));
            }
            begin = end;
        }
        return bins;
    }

    private static Bin bin(List<Rated> facts) {
        double confidence =
                facts.stream().mapToDouble(Rated::confidence).average().orElse(0);
        return new Bin(facts.size(), confidence, share(facts));
    }

    /** The expected calibration error: how far mean confidence and share of right facts are apart, bin by bin. */
    public double error() {
        return bins().stream()
                        .mapToDouble(bin -> bin.facts() * Math.abs(bin.confidence() - bin.right()))
                        .sum()
                / facts.size();
    }

    /** The facts that are at least so sure. */
    public Reliability from(double confidence) {
        return new Reliability(
                facts.stream().filter(fact -> fact.confidence() >= confidence).toList());
    }

    /** The share of facts that are right. */
    public double right() {
        return share(facts);
    }

    private static double share(List<Rated> facts) {
        return facts.stream()
                .mapToDouble(fact -> fact.right() ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** How often a right fact is surer than a wrong one: 0.5 where confidence tells nothing, 1 where it tells all. */
    public double order() {
        double ahead = 0;
        long wrong = facts.stream().filter(fact -> !fact.right()).count();
        long rights = facts.size() - wrong;
        for (Rated fact : facts) {
            ahead += fact.right() ? ahead(fact.confidence()) : 0;
        }
        return wrong == 0 || rights == 0 ? 1 : ahead / (wrong * rights);
    }

    private double ahead(double confidence) {
        return facts.stream()
                .filter(fact -> !fact.right() && fact.confidence() <= confidence)
                .mapToDouble(fact -> fact.confidence() < confidence ? 1 : 0.5)
                .sum();
    }
}
