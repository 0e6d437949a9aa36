package org.chancery.turtle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.knowledge.AgentNoun;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.model.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerReaderTest {
    private static final String PREFIXES = """
            @base <https://w3id.org/chancery/id/> .
            @prefix chy: <https://w3id.org/chancery/ontology#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix wd: <http://www.wikidata.org/entity/> .
            """;

    @TempDir
    Path directory;

    @Test
    void aStateHasItsNamesInTheOrderOfTheFileAndItsCapitalKnowsIt() {
        var gazetteer = read("""
                <state/RUS> a chy:State ; skos:prefLabel "Russia"@en ;
                    skos:altLabel "Russian Federation"@en, "RF"@en, "Russie"@fr ;
                    chy:adjective "Russian"@en ; chy:inhabitant "Russian"@en, "Russians"@en ;
                    chy:shortName "Federation"@en ;
                    chy:isoAlpha2 "RU" ; chy:code "RUS" ; chy:capital <city/moscow> ; owl:sameAs wd:Q159 .
                <city/moscow> a chy:City ; skos:prefLabel "Moscow"@en ; chy:affiliatedWith <state/RUS> .
                """);
        assertEquals(
                List.of(
                        new KnownEntity(
                                "state/RUS",
                                EntityKind.STATE,
                                "Russia",
                                List.of("Russia", "Russian Federation", "RF"),
                                List.of("Russian"),
                                List.of("Russian", "Russians"),
                                List.of("Federation"),
                                null,
                                null,
                                "RUS",
                                null,
                                "Q159"),
                        new KnownEntity(
                                "city/moscow",
                                EntityKind.CITY,
                                "Moscow",
                                List.of("Moscow"),
                                List.of(),
                                List.of(),
                                List.of(),
                                "state/RUS",
                                "state/RUS",
                                null,
                                null,
                                null)),
                gazetteer.entities());
    }

    @Test
    void anOfficeHasItsFormsAndTheBodyThatIsMeantWithoutOne() {
        var gazetteer = read("""
                <state/VAT> a chy:State ; skos:prefLabel "Vatican"@en .
                <office/pope> a chy:OfficeTitle ; chy:officeName "Pope"@en ; chy:form "pope"@en, "pontiff"@en ;
                    chy:nominal "pontiff"@en ; chy:defaultBody <state/VAT> ; chy:sector "REL" .
                """);
        var pope = new OfficeTitle("pope", "Pope", List.of("pope", "pontiff"), List.of("pontiff"), "state/VAT", "REL");
        assertEquals(List.of(pope), gazetteer.offices());
    }

    @Test
    void aNounHasAKindAndMayBeSymmetric() {
        var gazetteer = read("""
                <agent/leaders> a chy:AgentNoun ; chy:agentKind chy:Group ; chy:form "leaders"@en ;
                    chy:sector "GOV" ; chy:symmetric true .
                """);
        var leaders = new AgentNoun("leaders", EntityKind.GROUP, List.of("leaders"), "GOV", true);
        assertEquals(List.of(leaders), gazetteer.agentNouns());
    }

    @Test
    void whatIsNotTurtleIsNamedWithItsLine() {
        var error = error("<state/RUS> a chy:State ;\n skos:prefLabel ] .\n");
        assertEquals("test.ttl", error.file());
        assertEquals(7, error.line());
    }

    @Test
    void anUnknownKindIsNamedWithItsLine() {
        var error = error("\n<state/RUS> a chy:Sate ; skos:prefLabel \"Russia\"@en .\n");
        assertEquals("test.ttl, line 7: <state/RUS>: unknown kind Sate", error.getMessage());
    }

    @Test
    void anEntryWithoutAClassIsAnError() {
        assertProblem("no class", "<state/RUS> skos:prefLabel \"Russia\"@en .");
    }

    @Test
    void anEntryWithoutALabelIsAnError() {
        assertProblem("no prefLabel", "<state/RUS> a chy:State .");
    }

    @Test
    void anEntryWithTwoLabelsIsAnError() {
        assertProblem(
                "more than one prefLabel: [Russia, Muscovy]",
                "<state/RUS> a chy:State ; skos:prefLabel \"Russia\", \"Muscovy\" .");
    }

    @Test
    void anIdThatIsUsedTwiceIsAnErrorThatNamesBothPlaces() {
        assertProblem("double id, first in test.ttl, line 6", """
                <state/RUS> a chy:State ; skos:prefLabel "Russia"@en .
                <state/UKR> a chy:State ; skos:prefLabel "Ukraine"@en .
                <state/RUS> a chy:State ; skos:prefLabel "Russian Federation"@en .
                """);
    }

    @Test
    void aReferenceToNothingIsAnError() {
        assertProblem(
                "city/moskow is not in the gazetteer",
                "<state/RUS> a chy:State ; skos:prefLabel \"Russia\"@en ; chy:capital <city/moskow> .");
    }

    @Test
    void aCityIsTheCapitalOfOneState() {
        assertProblem("city/moscow is the capital of state/RUS", """
                <city/moscow> a chy:City ; skos:prefLabel "Moscow"@en .
                <state/RUS> a chy:State ; skos:prefLabel "Russia"@en ; chy:capital <city/moscow> .
                <state/SUN> a chy:State ; skos:prefLabel "Soviet Union"@en ; chy:capital <city/moscow> .
                """);
    }

    @Test
    void anEntryOutsideTheBaseIsAnError() {
        assertProblem("an IRI outside", "<https://example.org/RUS> a chy:State ; skos:prefLabel \"Russia\"@en .");
    }

    @Test
    void aTextWhereAThingBelongsIsAnError() {
        assertProblem(
                "capital is not an IRI",
                "<state/RUS> a chy:State ; skos:prefLabel \"Russia\"@en ; chy:capital \"Moscow\" .");
    }

    @Test
    void anOfficeWithoutAFormIsAnError() {
        assertProblem("no form", "<office/pope> a chy:OfficeTitle ; chy:officeName \"Pope\"@en .");
    }

    @Test
    void aNounWithoutAKindIsAnError() {
        assertProblem("no agentKind", "<agent/troops> a chy:AgentNoun ; chy:form \"troops\"@en .");
    }

    @Test
    void aDirectoryThatIsNotThereIsAnError() {
        var missing = directory.resolve("missing");
        assertThrows(UncheckedIOException.class, () -> GazetteerReader.read(missing));
    }

    private void assertProblem(String problem, String turtle) {
        var message = error(turtle).getMessage();
        assertTrue(message.contains(problem), message);
    }

    private OntologyException error(String turtle) {
        return assertThrows(OntologyException.class, () -> read(turtle));
    }

    private Gazetteer read(String turtle) {
        try {
            Files.writeString(directory.resolve("test.ttl"), PREFIXES + turtle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return GazetteerReader.read(directory);
    }
}
