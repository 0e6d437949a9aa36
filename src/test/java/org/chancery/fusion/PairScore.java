package org.chancery.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How well things are joined, pair by pair.
 *
 * @param joined pairs that are joined
 * @param due pairs that should be
 * @param right pairs that are both
 * @param mistakes what is joined and should not be ("+"), and what should be and is not ("-")
 */
record PairScore(int joined, int due, int right, List<String> mistakes) {
    static <T> PairScore of(Map<T, String> expected, Function<T, Object> found) {
        List<T> things = new ArrayList<>(expected.keySet());
        int joined = 0;
        int due = 0;
        int right = 0;
        List<String> mistakes = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            for (T other : things.subList(i + 1, things.size())) {
                T one = things.get(i);
                boolean same = expected.get(one).equals(expected.get(other));
                boolean together = found.apply(one).equals(found.apply(other));
                joined += together ? 1 : 0;
                due += same ? 1 : 0;
                right += together && same ? 1 : 0;
                if (together != same) {
                    mistakes.add((together ? "+ " : "- ") + one + " " + other);
                }
            }
        }
        return new PairScore(joined, due, right, mistakes);
    }

    double precision() {
        return joined == 0 ? 1 : (double) right / joined;
    }

    double recall() {
        return due == 0 ? 1 : (double) right / due;
    }

    @Override
    public String toString() {
        return "precision %.3f (%d of %d), recall %.3f (%d of %d)%n%s"
                .formatted(precision(), right, joined, recall(), right, due, String.join("\n", mistakes));
    }
}
