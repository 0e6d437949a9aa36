package org.chancery.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.chancery.SharedPipeline;
import org.chancery.model.Article;
import org.chancery.model.Event;
import org.chancery.model.Extraction;
import org.chancery.model.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Since and until when offices are held, and with which events they begin and end. */
class TenuresTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Luca Bassi, who has been Italy's foreign minister since 2012, met Ana Kovac. | 2012-01-01 | | INCUMBENT",
                "Luca Bassi served as prime minister of Italy from 2001 to 2004. | 2001-01-01 | 2004-12-31 | FORMER",
                "Luca Bassi, foreign minister of Italy until 2019, died in Oslo. | | 2019-12-31 | FORMER"
            })
    void theTimeBesideAnOfficeIsThatOfTheTenure(String sentence, LocalDate begin, LocalDate end, String manner) {
        Tenure tenure = tenure(extract(sentence), "person/luca-bassi");
        assertEquals(begin, tenure.time().begin());
        assertEquals(end, tenure.time().end());
        assertEquals(manner, tenure.manner().name());
    }

    @Test
    void theTimeOfATenureIsNotThatOfTheDeed() {
        Extraction extraction =
                extract("Luca Bassi, Italy's foreign minister from 1998 until 2006, praised the treaty.");
        assertEquals(DAY, event(extraction, "Support").time().end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Luca Bassi was appointed foreign minister of Italy in March 2019. | Appointment",
                "Luca Bassi was elected president of Italy in May 2015. | Election",
                "Luca Bassi took office as president of Italy in 2010. | TakingOffice"
            })
    void anEventOpensATenure(String sentence, String type) {
        Extraction extraction = extract(sentence);
        assertEquals(
                event(extraction, type).id(),
                tenure(extraction, "person/luca-bassi").openedBy());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Italian Defence Minister Luca Bassi resigned on Friday. | Resignation",
                "Peru's president Diego Salas fired Interior Minister Luca Bassi on Thursday. | Dismissal"
            })
    void anEventClosesATenure(String sentence, String type) {
        Extraction extraction = extract(sentence);
        assertEquals(
                event(extraction, type).id(),
                tenure(extraction, "person/luca-bassi").closedBy());
    }

    @Test
    void whatIsOnlyPlannedClosesNothing() {
        assertNull(tenure(extract("Italian Defence Minister Luca Bassi will resign in July."), "person/luca-bassi")
                .closedBy());
    }

    private static Extraction extract(String text) {
        return SharedPipeline.extract(new Article("test", text, null, DAY, null, null, "en"));
    }

    private static Tenure tenure(Extraction extraction, String holder) {
        return extraction.tenures().stream()
                .filter(tenure -> tenure.holder().equals(holder))
                .findFirst()
                .orElseThrow(() -> new AssertionError(extraction.tenures()));
    }

    private static Event event(Extraction extraction, String type) {
        return extraction.events().stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(LexiconExample.found(extraction)));
    }
}
