package org.chancery.multilingual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.chancery.SecondReaders;
import org.chancery.corpus.Corpus;
import org.chancery.corpus.Languages;
import org.chancery.fixture.RecordedModel;
import org.chancery.model.Argument;
import org.chancery.model.Article;
import org.chancery.model.Event;
import org.chancery.model.Extraction;
import org.chancery.model.Outcome.Accepted;
import org.chancery.model.Role;
import org.chancery.model.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignArticlesTest {
    private static final String GERMAN =
            "Außenministerin Petra Lindner hat am Montag in Wien ihren französischen Kollegen Luc Garnier getroffen."
                    + " Frankreichs Regierung lobte das Treffen, die Vereinten Nationen auch.";

    private static final String REPLY = """
            {"offices": [], "statements": [], "relations": [], "events": [{"id": "e1", "type": "Meeting",
              "quotes": ["Außenministerin Petra Lindner hat am Montag in Wien ihren französischen Kollegen Luc Garnier getroffen"],
              "trigger": "getroffen", "status": "Occurred", "certainty": "Certain", "polarity": "Positive",
              "when": "am Montag", "formerly": null, "accordingTo": [], "sides": [
                {"role": "participant", "words": "Außenministerin Petra Lindner", "name": "Petra Lindner", "kind": "person", "event": null},
                {"role": "participant", "words": "ihren französischen Kollegen Luc Garnier", "name": "Luc Garnier", "kind": "person", "event": null},
                {"role": "venue", "words": "Wien", "name": null, "kind": "city", "event": null}]}]}""";

    private static Article article(String text, String language) {
        return new Article("a", text, null, LocalDate.parse("2025-05-06"), null, null, language);
    }

    private static Extraction read(boolean withRules) {
        return SecondReaders.of(RecordedModel.always(REPLY), withRules).extract(article(GERMAN, "de"));
    }

    @Test
    void aModelReadsAnArticleInItsOwnLanguage() {
        Event meeting = read(false).events().get(0);
        assertEquals(
                List.of("person/petra-lindner", "person/luc-garnier"),
                meeting.arguments(Role.PARTICIPANT).stream()
                        .map(Argument::entity)
                        .toList());
        assertEquals("city/vienna", meeting.arguments(Role.VENUE).get(0).entity());
        assertTrue(meeting.evidence().get(0).standsIn(GERMAN));
        assertEquals("de", read(false).article().language());
    }

    @Test
    void noDayIsMadeOfWordsThatTheTimeRulesDoNotRead() {
        TimeInterval time = read(false).events().get(0).time();
        assertEquals(TimeInterval.Basis.UNKNOWN, time.basis());
        assertEquals("am Montag", time.evidence().quote());
    }

    @Test
    void theRulesReadEnglishOnly() {
        Extraction both = read(true);
        assertEquals(List.of(), both.readings().get(0).facts());
        assertEquals(1, both.readings().get(1).facts().size());
    }

    @ParameterizedTest
    @CsvSource({
        "de, Frankreichs Regierung lobte es, state/FRA",
        "de, Die Vereinten Nationen schweigen, org/un",
        "fr, La Chine et l’Union européenne négocient, state/CHN org/eu",
        "es, El Ministro viajó a Nueva Delhi, city/new-delhi",
        "ru, Президент Франции прибыл в Москву, state/FRA city/moscow",
        "ar, وصل الوفد إلى مصر, state/EGY",
        "zh, 中国和法国签署协议, state/CHN state/FRA",
        "pt, A França e a China, ''"
    })
    void namesAreFoundByTheirLabelsInTheLanguage(String language, String text, String expected) {
        ForeignLinker linker = SecondReaders.foreignLinker();
        String found = String.join(
                " ",
                linker.link(article(text, language)).mentions().stream()
                        .map(mention -> mention.entity())
                        .toList());
        assertEquals(expected, found);
    }

    @Test
    void anArticleWithoutATagGetsTheOneThatItsWordsTell() {
        Corpus corpus = new Corpus(
                new ByteArrayInputStream((GERMAN
                                + " Der Besuch war nicht geplant, und auch die Presse wurde von dem Treffen erst durch einen Sprecher informiert.")
                        .getBytes(StandardCharsets.UTF_8)),
                Corpus.LONGEST_TEXT,
                Languages.ANY);
        try (var outcomes = corpus.read(List.of("-"))) {
            Accepted accepted = (Accepted) outcomes.findFirst().orElseThrow();
            assertEquals("de", accepted.article().language());
        }
    }
}
