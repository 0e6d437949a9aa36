package org.chancery.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.TimeZone;
import org.chancery.SharedPipeline;
import org.chancery.model.Article;
import org.chancery.model.Event;
import org.chancery.model.Extraction;
import org.chancery.model.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When something happens, counted from the day of the article: Wednesday, 15 October 2025. */
class TimesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Sweden will hold talks within the next two weeks. | 2025-10-15 | 2025-10-29",
                "Norway and Sweden will hold talks by the end of the month. | 2025-10-15 | 2025-10-31",
                "Norway and Sweden will hold talks in the coming days. | 2025-10-15 | 2025-10-22",
                "Norway and Sweden held talks earlier this week. | 2025-10-13 | 2025-10-15",
                "Norway and Sweden have held talks since March. | 2025-03-01 | 2025-10-15",
                "Norway and Sweden held talks in recent weeks. | 2025-09-15 | 2025-10-15",
                "Norway and Sweden held talks two years ago. | 2023-01-01 | 2023-12-31",
                "Norway and Sweden held talks in May. | 2025-05-01 | 2025-05-31",
                "Norway and Sweden will hold talks in May. | 2026-05-01 | 2026-05-31",
                "Norway and Sweden held talks on Monday. | 2025-10-13 | 2025-10-13",
                "Norway and Sweden will hold talks on Monday. | 2025-10-20 | 2025-10-20",
                "Norway and Sweden will hold talks in early November. | 2025-11-01 | 2025-11-10",
                "Norway and Sweden held talks in mid-September. | 2025-09-11 | 2025-09-20",
                "Norway and Sweden will hold talks from October 20 to October 24. | 2025-10-20 | 2025-10-24",
                "Norway and Sweden will hold talks this December. | 2025-12-01 | 2025-12-31",
                "Norway and Sweden will hold talks from November 20 to 24. | 2025-11-20 | 2025-11-24",
                "Norway and Sweden will hold talks in late October or early November. | 2025-10-21 | 2025-11-10",
                "Norway and Sweden held talks on Tuesday of last week. | 2025-10-07 | 2025-10-07",
                "Norway and Sweden held talks on the Monday before last. | 2025-10-06 | 2025-10-06",
                "Norway and Sweden will hold talks two weeks from Monday. | 2025-11-03 | 2025-11-03",
                "It was on Monday that Norway and Sweden held talks. | 2025-10-13 | 2025-10-13",
                "Norway and Sweden will hold talks next Monday and Tuesday. | 2025-10-20 | 2025-10-21",
                "Norway and Sweden will hold talks in Oslo on November 8-10. | 2025-11-08 | 2025-11-10",
                "Norway and Sweden held talks on June 8-10. | 2025-06-08 | 2025-06-10",
                "Norway and Sweden held two-day talks in Oslo on Monday. | 2025-10-13 | 2025-10-13",
                "On Monday, Norway and Sweden are expected to hold talks. | 2025-10-20 | 2025-10-20",
                "Norway and Sweden will hold talks later this year. | 2025-10-15 | 2025-12-31",
            })
    void wordsForTimeAreWindows(String text, LocalDate begin, LocalDate end) {
        TimeInterval time = talks(extract(text, DAY)).time();
        assertEquals(begin, time.begin());
        assertEquals(end, time.end());
    }

    @Test
    void theSameTextGivesTheSameFactsAgain() {
        String text =
                "Norway and Sweden held talks on Monday and will meet again next week. Ada Hill said they had met since May.";
        assertEquals(extract(text, DAY), extract(text, DAY));
    }

    /** Between the two zones lie 26 hours, so that they never have the same day. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "2025-10-15")
    void theDayOnWhichItIsReadTellsNothing(LocalDate day) {
        String text =
                "Norway and Sweden held talks yesterday and will meet again next week. Today Ada Hill said on Monday"
                        + " that Norway will sign a treaty with Denmark in May, and that they met last year.";
        assertEquals(on("Pacific/Kiritimati", text, day), on("Etc/GMT+12", text, day));
    }

    private static Extraction on(String zone, String text, LocalDate day) {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return extract(text, day);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Kovac spent Tuesday in Oslo, where she met Luca Bassi. | Meeting | 2025-10-14 | 2025-10-14",
                "Ana Kovac toured Peru last month, a trip during which she met Luca Bassi. | Meeting | 2025-09-01 | 2025-09-30",
                "Norway protested on Monday, recalling its ambassador from Chad. | AmbassadorRecall | 2025-10-13 | 2025-10-13",
                "The week began on Sunday with a bang: Norway recalled its ambassador from Chad. | AmbassadorRecall | 2025-10-12 | 2025-10-12",
                "The Red Dawn militia claimed responsibility on Tuesday for the bombing of a bank in Lima two days earlier. | Assault | 2025-10-12 | 2025-10-12",
                "Norway held the envoy of Chad, who was released two weeks later. | Release | | 2025-10-15",
                "Norway accused Chad of attacking the fishermen of Togo on Monday. | Assault | 2025-10-13 | 2025-10-13",
                "Norway met Chad following a test of a missile in July. | Meeting | | 2025-10-15",
                "Norway rejected Resolution 1701 on Monday. | Rejection | 2025-10-13 | 2025-10-13",
                "Norway delayed the delivery of tanks to Chad on Monday. | ArmsTransfer | |",
                "Norway met Chad following a war between Togo and Mali in July. | Meeting | | 2025-10-15",
                "Luca Bassi wrapped up a visit to Peru on Monday. | Visit | 2025-10-13 | 2025-10-13",
                "Luca Bassi, speaking on Monday, warned Peru of a war. | Warning | 2025-10-13 | 2025-10-13",
                "Luca Bassi said on Monday that Peru would leave the pact, accusing Chile of violating it. | Accusation | 2025-10-13 | 2025-10-13",
                "Norway condemned Chad after its October 9 missile test. | Accusation | | 2025-10-15",
                "Luca Bassi will meet Ana Kovac ahead of next week's vote. | Meeting | |",
                "Luca Bassi's trip began with a visit to Lima on Monday, where he met Ana Kovac. | Meeting | 2025-10-13 | 2025-10-13",
                "Luca Bassi returned on Monday from Lima, where he met Ana Kovac. | Meeting | | 2025-10-15",
                "Norway said Chad must leave Togo by May. | Request | | 2025-10-15",
                "Luca Bassi used a speech on Monday to accuse Peru of lying. | Accusation | 2025-10-13 | 2025-10-13",
                "Luca Bassi will fly to Lima on Monday to meet Ana Kovac. | Meeting | 2025-10-20 | 2025-10-20",
            })
    void aTimeIsThatOfTheClauseThatItDates(String text, String type, LocalDate begin, LocalDate end) {
        Event event = extract(text, DAY).events().stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElseThrow();
        TimeInterval time = event.time();
        assertEquals(begin, time == null ? null : time.begin());
        assertEquals(end, time == null ? null : time.end());
    }

    @Test
    void withoutADayNothingIsCounted() {
        Extraction extraction =
                extract("Norway and Sweden held talks on Monday. Norway and Denmark will hold talks next week.", null);
        assertTrue(extraction.events().stream()
                .map(Event::time)
                .allMatch(time -> time == null || time.begin() == null && time.end() == null));
    }

    private static Extraction extract(String text, LocalDate day) {
        return SharedPipeline.extract(new Article("test", text, null, day, null, null, null));
    }

    private static Event talks(Extraction extraction) {
        assertEquals(1, extraction.events().size(), () -> extraction.events().toString());
        return extraction.events().get(0);
    }
}
