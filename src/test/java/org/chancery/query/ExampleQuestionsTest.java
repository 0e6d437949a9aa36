package org.chancery.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.SharedPipeline;
import org.chancery.corpus.Corpus;
import org.chancery.golden.Golden;
import org.chancery.model.Outcome;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst asks, asked of the articles that come with Chancery, however sure their facts are. */
class ExampleQuestionsTest {
    @TempDir
    static Path folder;

    private static Store store;

    @BeforeAll
    static void open() {
        store = Golden.store(folder);
        try (Stream<Outcome> outcomes = Corpus.standard().read(List.of("src/main/resources/examples"))) {
            store.put(outcomes.map(outcome -> ((Outcome.Accepted) outcome).article())
                    .map(article -> Golden.triples(SharedPipeline.extract(article)))
                    .toList());
        }
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void whatDidSheSayAboutTheSummitSinceMidJune() {
        List<String> said = column(
                "who-said-what-about",
                "quote",
                Map.of("speaking", "Rahmawati", "about", "summit", "since", "2025-06-15"));
        assertEquals(2, said.size());
        assertTrue(said.get(0).endsWith("planned for July 8 in Bali has been called off"), said.get(0));
    }

    @Test
    void whereDoesTheStateStandWhoeverSpeaksForIt() {
        Map<String, String> indonesia = Map.of("actor", "Indonesia", "topic", "summit", "since", "2025-06-15");
        assertEquals(List.of("Siti Rahmawati", "Siti Rahmawati"), column("positions", "speaker", indonesia));
        assertEquals(List.of("Indonesia", "Indonesia"), column("positions", "onBehalfOf", indonesia));
    }

    @Test
    void whichAnnouncedMeetingsWereCalledOff() {
        assertEquals(List.of("CalledOff"), column("called-off", "stage", Map.of("party", "Donnelly")));
        assertEquals(List.of(), column("planned-events", "event", Map.of("party", "Donnelly")));
    }

    @Test
    void whatIsCalledOffIsNoCommitmentAnyLonger() {
        List<String> open = column("open-commitments", "article", Map.of("party", "Hartawan"));
        assertEquals(List.of(), open);
        assertEquals(
                List.of("Meeting: Peter Lindqvist, Siti Rahmawati"),
                column("open-commitments", "what", Map.of("party", "Lindqvist")));
    }

    @Test
    void whatWasPromisedInWordsStaysOpen() {
        assertEquals(
                List.of("120 million euros in aid for irrigation projects"),
                column("open-commitments", "what", Map.of("party", "Germany")));
    }

    @Test
    void whoDeniedWhat() {
        assertTrue(column("denials", "what", Map.of("by", "Donnelly")).contains("the crew had been arrested"));
    }

    @Test
    void whatDependsOnWhat() {
        assertEquals(
                List.of("Summit: Anna Berg, Luis Costa"),
                column("conditions", "condition", Map.of("party", "Sylvania")));
        assertEquals(
                List.of("Diplomat expulsion: Nicaragua"), column("conditions", "condition", Map.of("party", "Chile")));
        assertEquals(
                List.of("If the crossings are not reopened by the end of October"),
                column("conditions", "condition", Map.of("party", "European Union")));
    }

    @Test
    void whichClaimsRestOnUnnamedSourcesOnly() {
        assertEquals(
                List.of("a government spokeswoman"),
                column("what-rests-on-unnamed-sources", "source", Map.of()).stream()
                        .filter(source -> source.contains("spokeswoman"))
                        .toList());
    }

    private static List<String> column(String name, String column, Map<String, String> parameters) {
        NamedQuery query = QueryCatalog.bundled().named(name);
        int index = QueryRunner.parse(query).getResultVars().indexOf(column);
        Map<String, String> all = new TreeMap<>(parameters);
        query.parameters().stream()
                .filter(parameter -> parameter.name().equals(Parameter.MIN_CONFIDENCE))
                .forEach(parameter -> all.put(parameter.name(), "0"));
        return new QueryRunner(store.dataset(), store.referenceGraph())
                .rows(query, all).stream().map(row -> row.get(index)).toList();
    }
}
