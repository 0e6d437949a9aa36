package org.chancery.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.SharedPipeline;
import org.chancery.model.Article;
import org.chancery.model.Event;
import org.chancery.model.TimeInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The life of one planned event inside one article of March 10, 2026: how far it is in the end, and when it is to be.
 */
class PlannedLifeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Turkey agreed on Monday to meet in Oslo in April. The ministers left it at that. The meeting was postponed until May, Norway said."
                        + "| Meeting Planned 2026-05-01..2026-05-31, formerly 2026-04-01..2026-04-30",
                "India and Pakistan agreed to hold talks in Dubai on March 12. The talks were delayed by a week."
                        + "| Consultation Planned 2026-03-19..2026-03-19, formerly 2026-03-12..2026-03-12",
                "Spain and Morocco agreed to hold a summit in Rabat in April. It was postponed to May, Spain said."
                        + "| Summit Planned 2026-05-01..2026-05-31, formerly 2026-04-01..2026-04-30",
                "Egypt and Ethiopia had scheduled talks for Thursday. The talks have been rescheduled for March 26."
                        + "| Consultation Planned 2026-03-26..2026-03-26, formerly 2026-03-12..2026-03-12",
                "Zambia and Malawi have agreed on a summit in Lusaka on April 10. The summit was moved to April 17."
                        + "| Summit Planned 2026-04-17..2026-04-17, formerly 2026-04-10..2026-04-10",
                "Serbia and Kosovo will hold talks in Brussels on March 17. The talks were moved to Vienna."
                        + "| Consultation Planned 2026-03-17..2026-03-17",
                "Leaders of Sweden and Finland plan to meet in May. The meeting, originally set for March, was postponed."
                        + "| Meeting Planned 2026-05-01..2026-05-31, formerly 2026-03-10..2026-03-31",
                "Prime Minister Jan Nowak will visit Kyiv on March 20. The visit was later brought forward to March 14."
                        + "| Visit Planned 2026-03-14..2026-03-14, formerly 2026-03-20..2026-03-20",
                "President Maria Santos postponed her visit to Beijing, which had been scheduled for this week. The visit will now take place in June."
                        + "| Visit Planned 2026-06-01..2026-06-30, formerly 2026-03-10..2026-03-15",
                "The United States and Iran agreed to hold talks in Muscat on March 20. The talks were postponed indefinitely."
                        + "| Consultation Planned, formerly 2026-03-20..2026-03-20",
            })
    void whatIsMovedHasItsNewTimeAndKeepsTheOld(String text, String life) {
        assertEquals(life, life(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile invited Peru to a summit in Santiago in June. Peru accepted the invitation on Friday."
                        + "| Summit Planned 2026-06-01..2026-06-30",
                "Chile invited Peru to a summit in Santiago in June. Peru declined the invitation on Friday."
                        + "| Summit Denied 2026-06-01..2026-06-30",
                "Chile invited Peru to a summit in June. Peru accepted. On Sunday the summit was called off."
                        + "| Summit Cancelled 2026-06-01..2026-06-30",
                "North Korea proposed talks with South Korea in Panmunjom on March 15. Seoul agreed."
                        + "| Consultation Planned 2026-03-15..2026-03-15",
                "Greek Foreign Minister Nikos Vlachos announced a visit to Ankara in May. The visit will not take place, he said."
                        + "| Visit Cancelled 2026-05-01..2026-05-31",
                "Foreign Minister Tran Minh accepted an invitation from China to visit Beijing in September."
                        + "| Visit Planned 2026-09-01..2026-09-30",
            })
    void whatIsOfferedIsPlannedOnceItIsAccepted(String text, String life) {
        assertEquals(life, life(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The meeting between Kenya and Uganda, planned for Friday, did not take place. | Meeting Cancelled 2026-03-06..2026-03-06",
                "Israel and Lebanon agreed to a meeting in Naqoura on Wednesday. Lebanon cancelled it on Tuesday. | Meeting Cancelled 2026-03-11..2026-03-11",
                "Australia called off a meeting with Indonesia that had been planned for Thursday. | Meeting Cancelled 2026-03-12..2026-03-12",
                "The planned visit of President Marc Roy to India has been cancelled. | Visit Cancelled",
                "Malaysia has no plans to meet Singapore. | Meeting Denied",
                "Norway ruled out any talks with Turkey. | Consultation Denied",
                "Norway is to meet Turkey in Oslo. | Meeting Planned",
                "Norway was to have met Turkey in Oslo. The meeting was called off. | Meeting Cancelled",
                "Japan and South Korea announced that they would hold a summit in Busan on March 5. The summit was held as planned. | Summit Occurred 2026-03-05..2026-03-05",
                "Armenia and Azerbaijan had agreed to meet in Geneva on March 2. The meeting took place on March 4 instead. | Meeting Occurred 2026-03-04..2026-03-04, formerly 2026-03-02..2026-03-02",
            })
    void whatWasPlannedIsHeldOrNot(String text, String life) {
        assertEquals(life, life(text));
    }

    private static String life(String text) {
        Article article = new Article("test", text, null, DAY, null, null, null);
        return SharedPipeline.extract(article).events().stream()
                .filter(event ->
                        List.of("Meeting", "Summit", "Visit", "Consultation").contains(event.type()))
                .map(event -> event.type() + " " + event.status().term() + times(event))
                .collect(Collectors.joining(" | "));
    }

    private static String times(Event event) {
        String now = event.time() == null ? "" : " " + days(event.time());
        return now
                + event.formerTimes().stream()
                        .map(time -> ", formerly " + days(time))
                        .collect(Collectors.joining());
    }

    private static String days(TimeInterval time) {
        return time.begin() + ".." + time.end();
    }
}
