package org.chancery.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.chancery.SharedPipeline;
import org.chancery.model.Event;
import org.junit.jupiter.api.Test;

/** Events read are held against events judged by people. */
class FactualityScoreTest {
    private static final List<Event> EVENTS = SharedPipeline.extract(
                    "Norway signed a treaty with Sweden. Norway will expel a Danish diplomat.")
            .events();

    @Test
    void anEventJudgedAlikeCountsThreeTimes() {
        assertEquals(
                new FactualityScore(1, 1, 1, 1),
                FactualityScore.of(List.of(new GoldEvent("signed", 7, true, true, false)), EVENTS));
        assertEquals(
                new FactualityScore(1, 1, 1, 1),
                FactualityScore.of(List.of(new GoldEvent("expel", 48, true, true, true)), EVENTS));
    }

    @Test
    void eachDifferenceCountsByItself() {
        assertEquals(
                new FactualityScore(1, 0, 0, 0),
                FactualityScore.of(List.of(new GoldEvent("signed", 7, false, false, true)), EVENTS));
    }

    @Test
    void whatWasNotFoundIsNotJudged() {
        assertEquals(
                new FactualityScore(0, 0, 0, 0),
                FactualityScore.of(List.of(new GoldEvent("melted", -1, true, true, false)), EVENTS));
    }

    @Test
    void eventsThatPeopleLeftOpenAreLeftOut() throws JsonProcessingException {
        String article = """
                {"text": "He met her and said so.", "facts": [
                  {"kind": "event", "trigger": "met", "certainty": "CERTAIN", "polarity": "POS", "time": "NON_FUTURE"},
                  {"kind": "event", "trigger": "said", "certainty": "CERTAIN", "polarity": "POS", "time": "UNDERSPECIFIED"},
                  {"kind": "event", "trigger": "said", "certainty": null, "polarity": null, "time": null},
                  {"kind": "place", "trigger": "Oslo"}]}
                """;
        assertEquals(
                List.of(new GoldEvent("met", 3, true, true, false)), GoldEvent.of(new JsonMapper().readTree(article)));
    }

    @Test
    void theSameWordAgainIsAnotherPlace() throws JsonProcessingException {
        String article = """
                {"text": "They met. They will have met before.", "facts": [
                  {"kind": "event", "trigger": "met", "certainty": "CERTAIN", "polarity": "POS", "time": "NON_FUTURE"},
                  {"kind": "event", "trigger": "met", "certainty": "CERTAIN", "polarity": "POS", "time": "FUTURE"}]}
                """;
        assertEquals(
                List.of(new GoldEvent("met", 5, true, true, false), new GoldEvent("met", 25, true, true, true)),
                GoldEvent.of(new JsonMapper().readTree(article)));
    }
}
