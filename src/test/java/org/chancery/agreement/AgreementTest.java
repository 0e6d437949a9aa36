package org.chancery.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.fixture.SampleExtractions;
import org.chancery.model.Event;
import org.chancery.model.Extraction;
import org.chancery.model.Reading;
import org.chancery.model.Status;
import org.chancery.turtle.TerminologyReader;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final List<Reading> READERS =
            List.of(new Reading(Reading.RULES, null, List.of()), new Reading("m", "1", List.of()));
    private static final Extraction SAMPLE = SampleExtractions.callAndSummit();

    private static Extraction agreement(Extraction first, Extraction second) {
        return Agreement.of(first, second, READERS, TerminologyReader.read(null, List.of()));
    }

    private static Extraction with(List<Event> events) {
        return new Extraction(
                SAMPLE.article(),
                SAMPLE.entities(),
                SAMPLE.mentions(),
                SAMPLE.tenures(),
                events,
                SAMPLE.statements(),
                List.of(),
                List.of());
    }

    private static Event with(Event event, Status status) {
        return new Event(
                event.id(),
                event.type(),
                event.trigger(),
                event.entry(),
                event.arguments(),
                status,
                event.certainty(),
                event.polarity(),
                event.time(),
                event.formerTimes(),
                event.accordingTo(),
                event.evidence(),
                event.modes(),
                event.contexts());
    }

    @Test
    void whatBothGiveIsOneFactOfTwoReaders() {
        Extraction both = agreement(with(SAMPLE.events()), with(SAMPLE.events()));
        assertEquals(with(SAMPLE.events()).factIds().size(), both.factIds().size());
        assertEquals(both.readings().get(0).facts(), both.readings().get(1).facts());
    }

    @Test
    void aContradictionLeavesBothFacts() {
        Event event = SAMPLE.events().get(0);
        Status other = event.status() == Status.DENIED ? Status.OCCURRED : Status.DENIED;
        Extraction both = agreement(with(List.of(event)), with(List.of(with(event, other))));
        assertEquals(
                List.of(event.id(), event.id() + "-2"),
                both.events().stream().map(Event::id).toList());
        assertEquals(List.of(Reading.RULES), readers(both, event.id()));
        assertEquals(List.of("m"), readers(both, event.id() + "-2"));
    }

    @Test
    void whatOnlyOneGivesNamesOnlyThatReader() {
        Extraction both = agreement(with(List.of()), with(SAMPLE.events()));
        assertEquals(List.of("m"), readers(both, SAMPLE.events().get(0).id()));
    }

    private static List<String> readers(Extraction extraction, String fact) {
        return extraction.readings().stream()
                .filter(reading -> reading.facts().contains(fact))
                .map(Reading::reader)
                .toList();
    }
}
