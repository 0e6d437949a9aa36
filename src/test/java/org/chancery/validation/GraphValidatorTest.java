package org.chancery.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.fixture.Quads;
import org.chancery.fixture.SampleExtractions;
import org.junit.jupiter.api.Test;

class GraphValidatorTest {
    private static final GraphValidator VALIDATOR = GraphValidator.bundled();

    @Test
    void whatTheMappingWritesIsSound() {
        assertEquals(List.of(), VALIDATOR.violations(Quads.of(SampleExtractions.callAndSummit())));
    }

    @Test
    void anArticleWithoutFactsIsSound() {
        assertEquals(List.of(), VALIDATOR.violations(Quads.of(SampleExtractions.nothing())));
    }

    @Test
    void timing() {
        var quads = Quads.of(SampleExtractions.callAndSummit());
        for (int round = 0; round < 20; round++) {
            long begin = System.nanoTime();
            for (int i = 0; i < 50; i++) {
                VALIDATOR.violations(quads);
            }
            System.out.println(quads.size() + " quads, ms " + (System.nanoTime() - begin) / 50 / 1e6);
        }
    }
}
