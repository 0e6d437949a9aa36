package org.chancery.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    /** Ten facts of each confidence, of which so many are right. */
    private static Reliability of(double... confidenceAndRight) {
        List<Rated> facts = new ArrayList<>();
        for (int pair = 0; pair < confidenceAndRight.length; pair += 2) {
            for (int fact = 0; fact < 10; fact++) {
                facts.add(new Rated(confidenceAndRight[pair], fact < confidenceAndRight[pair + 1]));
            }
        }
        return new Reliability(facts);
    }

    @Test
    void a_confidence_that_keeps_its_word_has_no_error() {
        Reliability told = of(0.1, 1, 0.5, 5, 0.6, 6, 0.8, 8);
        assertEquals(0.5, told.right());
        assertEquals(10, told.bins().size());
        assertEquals(0.9, of(0.9, 0).error(), 1e-9);
    }

    @Test
    void what_is_surer_comes_last_and_can_be_had_alone() {
        Reliability sure = of(0.9, 9, 0.2, 1).from(0.5);
        assertEquals(10, sure.facts().size());
        assertEquals(0.9, sure.right());
    }

    @Test
    void the_order_tells_right_from_wrong() {
        assertEquals(1, of(0.2, 0, 0.7, 10).order());
        assertEquals(0.5, of(0.7, 5).order());
        assertEquals(0, of(0.2, 10, 0.7, 0).order());
    }

    @Test
    void the_threshold_is_the_least_from_which_enough_are_right() {
        Reliability told = of(0.3, 2, 0.6, 7, 0.7, 9, 0.8, 8, 0.9, 10);
        assertEquals(0.6, ConfidenceFit.threshold(told, 0.8));
        assertEquals(0.7, ConfidenceFit.threshold(told, 0.9));
        assertEquals(1.0, ConfidenceFit.threshold(told, 0.99));
    }
}
