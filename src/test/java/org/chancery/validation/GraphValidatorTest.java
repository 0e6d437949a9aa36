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
}
