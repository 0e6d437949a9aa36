package org.chancery.grounding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.chancery.SecondReaders;
import org.chancery.model.Article;
import org.chancery.model.Event;
import org.chancery.model.TimeInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times that a reply quotes, in articles of Wednesday, 12 March 2025. */
class GroundedTimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru left the union after the talks failed on Monday.   | left      | on Monday          | 2025-03-10 | 2025-03-12
            Peru left the union on Monday after the talks failed.   | left      | on Monday          | 2025-03-10 | 2025-03-10
            Peru left the union after the talks failed on Monday.   | failed    | on Monday          | 2025-03-10 | 2025-03-10
            Peru left before the tariffs took effect on March 3.    | left      | on March 3         |            | 2025-03-03
            Pressure on Peru has grown since Chile left last month. | grown     | last month         | 2025-02-01 | 2025-03-12
            Police held the envoy. He was freed two days later.     | freed     | two days later     |            |
            Police held the envoy. He was freed 15 minutes later.   | freed     | 15 minutes later   |            |
            Police held the envoy. He was freed later this month.   | freed     | later this month   | 2025-03-01 | 2025-03-12
            Peru held talks with Chile on March 3 and 4.            | held      | on March 3 and 4   | 2025-03-03 | 2025-03-04
            Peru held talks on March 3 and 4 envoys left.           | held      | on March 3         | 2025-03-03 | 2025-03-03
            Peru has met Chile since the launch of the pact in 2020. | met      | in 2020            | 2020-01-01 | 2025-03-12
            Peru held talks with Chile on Monday and Tuesday.       | held      | Monday and Tuesday | 2025-03-10 | 2025-03-11
            """)
    void aTimeIsThatOfTheActThatItDates(String text, String trigger, String when, LocalDate begin, LocalDate end) {
        Article article = new Article("times", text, null, LocalDate.of(2025, 3, 12), null, null, "en");
        Event event = SecondReaders.read(article, """
                {"events": [{"id": "e1", "type": "Retreat", "quotes": ["%s"], "trigger": "%s", "status": "Occurred",
                  "certainty": "Certain", "polarity": "Positive", "when": "%s", "sides": []}]}""".formatted(
                                text.replaceFirst("^.*\\. (?=He)", "").replaceFirst("\\.$", ""), trigger, when))
                .events()
                .get(0);
        TimeInterval time = event.time();
        assertEquals(begin + " " + end, time.begin() + " " + time.end(), time.toString());
    }
}
