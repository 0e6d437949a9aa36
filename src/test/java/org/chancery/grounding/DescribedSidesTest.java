package org.chancery.grounding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.SecondReaders;
import org.chancery.model.Argument;
import org.chancery.model.Article;
import org.chancery.model.Entity;
import org.chancery.model.Extraction;
import org.chancery.model.Role;
import org.chancery.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sides that have no name, or whose name stands elsewhere. */
class DescribedSidesTest {
    private static final Article ARTICLE = Article.of("quay", """
            Dozens of dockers marched through Oslo on Monday. They asked Denmark to open its ports.

            A US marine was held in Lisbon, and Norwegians wrote to the embassy. The great powers stayed silent.

            Pekka Salo, the Finnish minister, told the Council of the North what he thought. He took his time. “We are
            ready. We have ships. We have crews. We have fuel.”

            Nobody asked the Group of Nine. The Norwegian Fund for River Care (NFRC) praised the dockers, and NFRC ships
            left Oslo. The U.S. Coastal Radar Array has angered Denmark. The North wrote to North Frisia.

            Ministry spokesman Ole Dahl yawned. NTBX director Ada Quist yawned too.
            """);

    private static Extraction event(String quote, String role, String words, String name, String kind) {
        return SecondReaders.read(
                ARTICLE, """
                {"events": [{"id": "e1", "type": "Request", "quotes": ["%s"], "trigger": null, "status": "Occurred",
                  "certainty": "Certain", "polarity": "Positive", "when": null,
                  "sides": [{"role": "%s", "words": "%s", "name": %s, "kind": "%s"}]}]}""".formatted(quote, role, words, name == null ? "null" : "\"" + name + "\"", kind));
    }

    private static String side(Extraction read, Role role) {
        assertEquals(1, read.events().size(), () -> read.drops().toString());
        Argument side = read.events().get(0).arguments(role).get(0);
        return read.entities().stream()
                .filter(entity -> entity.id().equals(side.entity()))
                .map(entity -> entity.kind() + " " + entity.name() + " of " + entity.of())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPronounStandsForThoseWhoAreOnlyDescribed() {
        Extraction read = event("They asked Denmark to open its ports", "actor", "They", "Dozens of dockers", "group");
        assertEquals("GROUP Dozens of dockers of null", side(read, Role.ACTOR));
    }

    @Test
    void oneOfANationIsNotTheNation() {
        Extraction read = event("A US marine was held in Lisbon", "recipient", "A US marine", null, "person");
        assertEquals("PERSON A US marine of state/USA", side(read, Role.RECIPIENT));
    }

    @Test
    void peopleWhoActAsACrowdAreNotTheirState() {
        Extraction read = event("Norwegians wrote to the embassy", "actor", "Norwegians", null, "group");
        assertEquals("GROUP Norwegians of state/NOR", side(read, Role.ACTOR));
    }

    @Test
    void theSameWordsStandForTheStateWhereTheReplySaysSo() {
        Extraction read = event("Norwegians wrote to the embassy", "actor", "Norwegians", null, "state");
        assertEquals("STATE Norway of null", side(read, Role.ACTOR));
    }

    @Test
    void aDescriptionOfABodyMayPointFarAhead() {
        Extraction read = event(
                "The great powers stayed silent", "actor", "The great powers", "the Group of Nine", "organization");
        assertEquals("ORGANIZATION Group of Nine of null", side(read, Role.ACTOR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NFRC ships left Oslo                                | NFRC      | Norwegian Fund for River Care
            The U.S. Coastal Radar Array has angered Denmark    | U.S.      | US
            """)
    void aShortFormMayStandForTheNameThatTheReplyGives(String quote, String words, String name) {
        Extraction read = event(quote, "actor", words, name, "organization");
        String expected = name.equals("US") ? "STATE United States of null" : "ORGANIZATION " + name + " of null";
        assertEquals(expected, side(read, Role.ACTOR));
    }

    @Test
    void theBodyOfAnOfficeMayStandFarAwayIfNoOtherIsKnown() {
        Extraction read = SecondReaders.read(ARTICLE, """
                {"offices": [{"person": "Ole Dahl", "office": "spokesman", "of": "Norwegian", "manner": "Incumbent",
                  "quote": "Ministry spokesman Ole Dahl"}]}""");
        assertEquals(List.of(), read.drops());
        assertEquals("state/NOR", read.tenures().get(0).of());
    }

    @Test
    void theBodyOfAnOfficeMayBeANameThatNobodyKnows() {
        Extraction read = SecondReaders.read(ARTICLE, """
                {"offices": [{"person": "Ada Quist", "office": "director", "of": "NTBX", "manner": "Incumbent",
                  "quote": "NTBX director Ada Quist"}]}""");
        assertEquals(List.of(), read.drops());
        assertEquals("organization/ntbx", read.tenures().get(0).of());
    }

    @Test
    void whatItIsAboutMayStandBesideAnyOfItsQuotes() {
        Extraction read = event(
                "They asked Denmark to open its ports\", \"Nobody asked the Group of Nine",
                "content",
                "the Group of Nine",
                null,
                "organization");
        assertEquals(List.of(), read.drops());
        assertEquals(1, read.events().get(0).arguments(Role.CONTENT).size());
    }

    @Test
    void theAddresseeOfAQuotationMayStandAsFarAwayAsItsSpeaker() {
        Extraction read = SecondReaders.read(ARTICLE, """
                {"statements": [{"id": "s1", "speaker": {"words": "Pekka Salo", "name": null, "kind": "person"},
                  "addressee": {"words": "the Council of the North", "name": null, "kind": "organization"},
                  "content": ["We are\\nready. We have ships. We have crews. We have fuel."], "stance": "Announces"}]}""");
        assertEquals(List.of(), read.drops());
        Statement said = read.statements().get(0);
        List<String> addressees = read.entities().stream()
                .filter(entity -> entity.id().equals(said.addressee()))
                .map(Entity::name)
                .toList();
        assertEquals(1, addressees.size());
    }
}
