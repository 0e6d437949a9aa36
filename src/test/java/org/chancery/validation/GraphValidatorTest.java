package org.chancery.validation;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.chancery.fixture.Quads;
import org.chancery.fixture.SampleExtractions;
import org.chancery.mapping.Standards;
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
    void nonsenseIsReportedAndNotThrown() {
        List<Violation> violations = VALIDATOR.violations(Quads.of(SampleExtractions.nonsense()));
        Set<String> paths =
                violations.stream().map(GraphValidatorTest::localPath).collect(toSet());
        assertTrue(paths.containsAll(Set.of("eventType", "filler", "reportedIn", "from", "to", "member", "exact")));
    }

    @Test
    void aGraphOfWhateverIsReportedAndNotThrown() {
        Node thing = NodeFactory.createBlankNode();
        Node number = NodeFactory.createLiteralString("many");
        List<Quad> quads = List.of(
                Quad.create(thing, thing, Standards.START, number), Quad.create(thing, thing, Standards.EXACT, thing));
        assertFalse(VALIDATOR.violations(quads).isEmpty());
    }

    private static String localPath(Violation violation) {
        return violation.path().replaceAll(".*[#/]", "");
    }
}
