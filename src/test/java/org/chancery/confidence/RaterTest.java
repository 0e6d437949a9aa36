package org.chancery.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.chancery.fixture.SampleExtractions;
import org.chancery.interchange.FactsJson;
import org.chancery.knowledge.ConfidenceModel;
import org.chancery.knowledge.Weights;
import org.chancery.model.Event;
import org.chancery.model.Extraction;
import org.chancery.model.FactKind;
import org.chancery.model.Reading;
import org.chancery.model.Statement;
import org.chancery.model.Tenure;
import org.chancery.turtle.ConfidenceReader;
import org.junit.jupiter.api.Test;

class RaterTest {
    private static final Extraction SAMPLE = SampleExtractions.callAndSummit();

    private static Map<String, Double> seen(String fact) {
        return Observation.of(SAMPLE).stream()
                .filter(observation -> observation.fact().equals(fact))
                .findFirst()
                .orElseThrow()
                .numbers();
    }

    private static Rater rater(Map<FactKind, Weights> weights) {
        return new Rater(new ConfidenceModel(weights, 0.5));
    }

    @Test
    void an_event_is_seen_by_its_sides_and_words() {
        Map<String, Double> call = seen("event/58");
        assertEquals(2, call.get("named sides"));
        assertEquals(2, call.get("people"));
        assertEquals(0, call.get("described sides"));
        assertEquals(1, call.get("according to"));
        assertEquals(0, call.get("planned"));
        assertEquals(1.1, call.get("sentence"));
        Map<String, Double> summit = seen("event/157");
        assertEquals(1, summit.get("planned"));
        assertEquals(1, summit.get("dated"));
        assertEquals(1, summit.get("told again"));
    }

    @Test
    void a_statement_is_seen_by_its_speaker_and_content() {
        Statement quote = SAMPLE.statements().stream()
                .filter(Statement::direct)
                .findFirst()
                .orElseThrow();
        Map<String, Double> numbers = seen(quote.id());
        assertEquals(1, numbers.get("described speaker"));
        assertEquals(1, numbers.get("interrupted"));
        assertEquals(0, numbers.get("speaker by name"));
        assertEquals(1, numbers.get("reported"));
    }

    @Test
    void an_office_is_seen_by_the_name_of_its_holder() {
        assertEquals(1, seen("tenure/9-28").get("named in words"));
        assertEquals(1, seen("tenure/9-28").get("of a state"));
        assertEquals(1, seen("tenure/103-116").get("unnamed holder"));
        assertEquals(0, seen("tenure/103-116").get("of a state"));
    }

    @Test
    void weights_turn_what_is_seen_into_a_confidence() {
        Extraction rated = rater(Map.of(FactKind.EVENT, new Weights(-1, Map.of("named sides", 1.0))))
                .rate(SAMPLE);
        assertEquals(List.of(0.73, 0.73), confidences(rated).subList(0, 2));
        assertNull(rated.statements().get(0).confidence());
        assertNull(rated.tenures().get(0).confidence());
    }

    private static List<Double> confidences(Extraction extraction) {
        return extraction.events().stream().map(Event::confidence).toList();
    }

    @Test
    void the_weights_that_come_with_chancery_rate_every_fact() {
        Extraction rated = new Rater(ConfidenceReader.read()).rate(SAMPLE);
        rated.events().forEach(event -> assertTrue(event.confidence() > 0 && event.confidence() < 1));
        rated.statements().forEach(said -> assertTrue(said.confidence() > 0 && said.confidence() < 1));
        Tenure named = rated.tenures().get(0);
        Tenure unnamed = rated.tenures().get(1);
        assertTrue(named.confidence() > unnamed.confidence());
        assertEquals(rated, new FactsJson().read(new FactsJson().line(rated)));
    }

    @Test
    void facts_of_another_reader_alone_have_no_confidence() {
        Extraction both = SAMPLE.readBy(List.of(
                new Reading(Reading.RULES, null, List.of("event/58")),
                new Reading("some-model", "1", List.of("event/58", "event/157"))));
        Extraction rated =
                rater(Map.of(FactKind.EVENT, new Weights(1, Map.of()))).rate(both);
        assertEquals(0.73, rated.events().get(0).confidence());
        assertNull(rated.events().get(1).confidence());
    }

    @Test
    void a_confidence_is_from_0_to_1() {
        Event event = SAMPLE.events().get(0);
        assertThrows(IllegalArgumentException.class, () -> event.withConfidence(1.01));
        assertThrows(IllegalArgumentException.class, () -> event.withConfidence(Double.NaN));
    }
}
