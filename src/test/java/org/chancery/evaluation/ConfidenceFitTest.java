package org.chancery.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.confidence.Observation;
import org.chancery.knowledge.ConfidenceModel;
import org.chancery.knowledge.Weights;
import org.chancery.model.FactKind;
import org.chancery.turtle.ConfidenceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfidenceFitTest {
    private static final Path FOLDER = Path.of("ontology/confidence");

    /** Of the long ones every fourth is right, of the others three in four; the colour tells nothing. */
    private static List<JudgedFact> made() {
        List<JudgedFact> facts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean isLong = i % 2 == 0;
            boolean right = i / 2 % 4 == 0 == isLong;
            facts.add(new JudgedFact(
                    FactKind.EVENT,
                    i / 8,
                    right,
                    Map.of("long", isLong ? 1.0 : 0.0, "red", i / 8 % 2 == 0 ? 1.0 : 0.0)));
        }
        return facts;
    }

    @Test
    void weights_tell_what_speaks_for_a_fact() {
        ConfidenceFit fit = new ConfidenceFit(List.of("long", "red"), made());
        Weights weights = fit.weights();
        assertEquals(0.25, weights.likelihood(Map.of("long", 1.0)), 0.02);
        assertEquals(0.75, weights.likelihood(Map.of("long", 0.0)), 0.02);
        assertEquals(0, weights.ofFeatures().get("red"), 0.05);
        assertTrue(fit.crossValidated().error() < 0.02);
        assertEquals(0.75, fit.crossValidated().order(), 0.01);
    }

    @Test
    void a_feature_that_is_always_the_same_has_no_weight() {
        List<JudgedFact> facts = made().stream()
                .map(fact -> new JudgedFact(fact.kind(), fact.article(), fact.right(), Map.of("same", 1.0)))
                .toList();
        assertEquals(
                0,
                new ConfidenceFit(List.of("same"), facts).weights().ofFeatures().get("same"));
    }

    @Test
    void a_table_reads_as_it_was_written() {
        List<String> features = List.of("long", "red");
        List<JudgedFact> facts = made();
        assertEquals(facts, JudgedTable.read(FactKind.EVENT, JudgedTable.lines(facts, features)));
    }

    /** So that nobody changes the weights by hand, or a feature without fitting again. */
    @ParameterizedTest
    @EnumSource
    void the_weights_that_come_with_chancery_are_those_of_the_tables(FactKind kind) throws IOException {
        List<String> features = List.copyOf(Observation.meanings(kind).keySet());
        Path table = FOLDER.resolve(kind.term().toLowerCase(Locale.ROOT) + "s.csv");
        ConfidenceFit fit = new ConfidenceFit(features, JudgedTable.read(kind, Files.readAllLines(table)));
        ConfidenceModel bundled = ConfidenceReader.read();
        assertEquals(bundled.of(kind).orElseThrow(), fit.weights());
        assertTrue(fit.crossValidated().error() <= 0.06);
    }

    @Test
    void a_file_of_weights_reads_as_it_was_written() throws IOException {
        ConfidenceModel bundled = ConfidenceReader.read();
        Map<FactKind, Map<String, String>> meanings = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            meanings.put(kind, Observation.meanings(kind));
        }
        assertEquals(Files.readString(FOLDER.resolve("weights.ttl")), WeightsFile.of(bundled, meanings));
    }
}
