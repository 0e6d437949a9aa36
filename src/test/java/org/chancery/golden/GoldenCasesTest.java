package org.chancery.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.SharedPipeline;
import org.chancery.corpus.Corpus;
import org.chancery.model.Article;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction;
import org.chancery.model.Fact;
import org.chancery.model.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder in {@code cases/} is an article and what a careful analyst reads out of it. */
class GoldenCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("expected.md"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheAnalystReads(Path folder) throws IOException {
        Extraction extraction = SharedPipeline.extract(article(folder));
        ExpectedFacts facts = new ExpectedFacts(extraction);
        List<Expectation> expected = Expectation.parse(Files.readAllLines(folder.resolve("expected.md")));
        List<String> missing = expected.stream()
                .filter(fact -> !fact.missed() && !fact.kind().equals("NoEvent") && !facts.has(fact))
                .map(Expectation::line)
                .toList();
        List<String> found = expected.stream()
                .filter(fact -> fact.missed() && facts.has(fact))
                .map(Expectation::line)
                .toList();
        assertEquals("", String.join("\n", missing), "expected and not found");
        assertEquals("", String.join("\n", found), "found by now: take the question mark away");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFactHasWordsThatStandInTheText(Path folder) throws IOException {
        Article article = article(folder);
        Extraction extraction = SharedPipeline.extract(article);
        Stream<Fact> facts = Stream.of(
                        extraction.tenures(), extraction.events(), extraction.statements(), extraction.relations())
                .flatMap(List::stream);
        facts.forEach(fact -> {
            assertFalse(fact.evidence().isEmpty(), fact.id());
            for (Evidence evidence : fact.evidence()) {
                assertTrue(evidence.standsIn(article.text()), fact.id() + ": " + evidence);
            }
        });
    }

    private static Article article(Path folder) {
        Path own = folder.resolve("article.txt");
        Path input = Files.exists(own) ? own : EXAMPLES.resolve(folder.getFileName() + ".json");
        try (Stream<Outcome> outcomes = Corpus.standard().read(List.of(input.toString()))) {
            return outcomes.map(outcome -> ((Outcome.Accepted) outcome).article())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
