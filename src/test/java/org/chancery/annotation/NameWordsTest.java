package org.chancery.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.chancery.SharedPipeline;
import org.chancery.model.Article;
import org.chancery.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First names and surnames that are months or auxiliaries elsewhere, in articles of Wednesday, 12 March 2025. */
class NameWordsTest {
    @Test
    void anotherTimeBeforeASurnameIsNoGivenName() {
        Article article = Article.of("test", "Now Trump has agreed to meet Ana Rojas next month. Trump left.");
        assertEquals(
                List.of(),
                SharedPipeline.extract(article).entities().stream()
                        .filter(entity -> entity.name().startsWith("Now"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Will Barasa met Peruvian President Ana Rojas on Monday.                  | Meeting    | occurred | 2025-03-10
            Envoy Mark Will met Peruvian President Ana Rojas on Monday.              | Meeting    | occurred | 2025-03-10
            June Adams met Peruvian President Ana Rojas on Monday.                   | Meeting    | occurred | 2025-03-10
            Envoy April Osei spoke. April Osei will visit Peru in June.              | Visit      | planned  | 2025-06-01
            Zambian Foreign Minister Friday Banda met Ana Rojas on Monday.           | Meeting    | occurred | 2025-03-10
            Monday Okafor was appointed ambassador to Peru on Tuesday.               | Appointment| occurred | 2025-03-11
            The president told the Foreign Ministry Tuesday Rojas met Brazil.        | Meeting    | occurred | 2025-03-11
            Foreign Minister May Ogot left. May accused Peru of fraud.               | Accusation | occurred |
            Ana Rojas will visit Peru in May. Chile was host to Mark May.            | Visit      | planned  | 2025-05-01
            Envoy April Osei spoke. Ana Rojas will visit Peru in April.              | Visit      | planned  | 2025-04-01
            """)
    void aNameIsNoTimeAndNoAuxiliary(String text, String type, String status, LocalDate begin) {
        Article article = new Article("test", text, null, LocalDate.of(2025, 3, 12), null, null, "en");
        List<Event> events = SharedPipeline.extract(article).events().stream()
                .filter(event -> event.type().equals(type))
                .toList();
        assertEquals(1, events.size(), events.toString());
        assertEquals(status, events.get(0).status().name().toLowerCase());
        assertEquals(
                begin,
                events.get(0).time() == null ? null : events.get(0).time().begin(),
                events.toString());
    }
}
