package org.chancery.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.SecondReaders;
import org.chancery.corpus.Corpus;
import org.chancery.model.Article;
import org.chancery.model.Drop;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction;
import org.chancery.model.Fact;
import org.chancery.model.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replies written by hand to the bundled examples say all that an analyst reads in them; the checks must let them pass.
 */
class ExamplesByModelTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path REPLIES = Path.of("src/test/resources/replies");
    /**
     * Beginnings of lines that no reply can bring: dates that must be worked out, a source that is the article, no
     * status.
     */
    private static final List<String> BEYOND = List.of(
            "? Tenure | (unnamed) | spokesperson | Chilean government",
            "? DiplomatExpulsion | occurred | actor=Nicaragua",
            "? Visit | planned | actor=Rodrigo Salvatierra",
            "? RelationsBroken | none",
            "? Visit | ongoing | actor=Martina Vogel",
            "? Agreement | occurred | actor=Martina Vogel, Samuel Kiprono",
            "? Negotiation | occurred | participant=Peru, Chile | time=2024-06",
            "? Mediation | occurred | mediator=Food and Agriculture Organization",
            "? Request | occurred | actor=Bolivia",
            "? Visit | planned | actor=Leyla Tunca",
            "? Assessment | conditional | actor=article",
            "? Announcement | occurred | actor=Budi Hartawan, Claire Donnelly");

    private static final Path EXAMPLES = Path.of("src/main/resources/examples");

    static Stream<String> examples() throws IOException {
        try (Stream<Path> replies = Files.list(REPLIES)) {
            return replies.map(path -> path.getFileName().toString().replace(".json", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aPerfectReplyGivesAllThatTheAnalystReads(String name) throws IOException {
        Extraction read = read(name);
        ExpectedFacts facts = new ExpectedFacts(read);
        List<String> missing =
                Expectation.parse(Files.readAllLines(CASES.resolve(name).resolve("expected.md"))).stream()
                        .filter(fact -> !fact.kind().equals("NoEvent") && !facts.has(fact))
                        .filter(fact -> BEYOND.stream().noneMatch(fact.line()::startsWith))
                        .map(Expectation::line)
                        .toList();
        assertEquals("", String.join("\n", missing), () -> read.drops().toString());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingOfAPerfectReplyIsRefused(String name) throws IOException {
        assertEquals(List.of(), read(name).drops().stream().map(Drop::reason).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFactHasWordsThatStandInTheText(String name) throws IOException {
        Extraction read = read(name);
        List<Fact> facts = new ArrayList<>(read.events());
        facts.addAll(read.statements());
        facts.addAll(read.tenures());
        for (Fact fact : facts) {
            for (Evidence evidence : fact.evidence()) {
                assertTrue(evidence.standsIn(read.article().text()), fact.id() + ": " + evidence);
            }
        }
    }

    private static Extraction read(String name) throws IOException {
        String reply = Files.readString(REPLIES.resolve(name + ".json"));
        return SecondReaders.read(article(name), reply);
    }

    private static Article article(String name) {
        try (Stream<Outcome> outcomes =
                Corpus.standard().read(List.of(EXAMPLES.resolve(name + ".json").toString()))) {
            return outcomes.map(outcome -> ((Outcome.Accepted) outcome).article())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
