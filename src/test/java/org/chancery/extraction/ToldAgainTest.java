package org.chancery.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chancery.SharedPipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An encounter of the same people that is told again is one; another day, or other people, make two. */
class ToldAgainTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peruvian envoy Ana Rojas met Chilean envoy Bo Berg in Oslo. Berg met Rojas at the door of the house. | 1
            Peruvian envoy Ana Rojas met Chilean envoy Bo Berg on Monday. Berg met Rojas on Friday.              | 2
            Peruvian envoy Ana Rojas met Chilean envoy Bo Berg in Oslo. Rojas met Kenyan envoy Ida Osei.         | 2
            Peruvian envoy Ana Rojas met Chilean envoy Bo Berg in Oslo. Rojas will meet Berg again.              | 2
            Peru accused Chile of fraud. Chile was silent. Peru accused Chile of theft.                          | 2
            """)
    void anEncounterIsOne(String text, int events) {
        assertEquals(
                events,
                SharedPipeline.extract(text).events().stream()
                        .filter(event ->
                                event.type().equals("Meeting") || event.type().equals("Accusation"))
                        .count());
    }
}
