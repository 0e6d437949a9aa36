package org.chancery.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.chancery.fixture.Quads;
import org.chancery.fixture.SampleExtractions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each case is a change to a sound graph; the first line of one that breaks it names the property concerned. */
class ShapeCasesTest {
    private static final Path CASES = Path.of("src/test/resources/shapes");
    private static final String EXPECTED = "# expected: ";
    private static final GraphValidator VALIDATOR = GraphValidator.bundled();

    @TestFactory
    List<DynamicTest> breaksTheShapes() {
        return cases("invalid", update -> {
            List<Violation> violations = violations(update);
            String path = expectedPath(update);
            assertTrue(violations.stream().anyMatch(one -> one.path().equals(path)), path + " not in " + violations);
        });
    }

    @TestFactory
    List<DynamicTest> keepsTheShapes() {
        return cases("valid", update -> assertEquals(List.of(), violations(update)));
    }

    private static List<Violation> violations(String update) {
        DatasetGraph dataset = Quads.dataset(SampleExtractions.callAndSummit());
        List<String> before = Quads.lines(quads(dataset));
        UpdateAction.execute(UpdateFactory.create(update), dataset);
        List<Quad> quads = quads(dataset);
        assertFalse(before.equals(Quads.lines(quads)), "the case changes nothing");
        return VALIDATOR.violations(quads);
    }

    private static List<Quad> quads(DatasetGraph dataset) {
        List<Quad> quads = new ArrayList<>();
        dataset.find().forEachRemaining(quads::add);
        return quads;
    }

    private static String expectedPath(String update) {
        String name = update.lines().findFirst().orElseThrow().substring(EXPECTED.length());
        PrefixMapping prefixes = PrefixMapping.Factory.create()
                .setNsPrefixes(UpdateFactory.create(update).getPrefixMapping())
                .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        return prefixes.expandPrefix(name);
    }

    private static List<DynamicTest> cases(String folder, Consumer<String> test) {
        try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
            return files.sorted()
                    .map(file -> DynamicTest.dynamicTest(name(file), () -> test.accept(Files.readString(file))))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".ru", "").replace('-', ' ');
    }
}
