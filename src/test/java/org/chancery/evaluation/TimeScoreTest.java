package org.chancery.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import org.chancery.model.AnnotatedArticle;
import org.chancery.model.Article;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;
import org.junit.jupiter.api.Test;

/** Dates read are held against dates that people read. */
class TimeScoreTest {
    private static final String TEXT = "They met on Friday evening and last week, and in 1992.";
    private static final AnnotatedArticle READ = article(
            time("Friday evening", "TIME", "2025-10-17TEV"),
            time("last week", "DATE", "2025-W07"),
            time("1992", "DATE", "1992"));

    @Test
    void aDateWithTheGoldValueIsRight() {
        assertEquals(new TimeScore(1, 1, 1), TimeScore.of(List.of(new GoldTime("last week", "2025-W07")), READ));
    }

    @Test
    void anotherWayOfWritingIsNoDifference() {
        assertEquals(new TimeScore(1, 1, 1), TimeScore.of(List.of(new GoldTime("last week", "2025-W7")), READ));
        assertEquals(new TimeScore(1, 1, 1), TimeScore.of(List.of(new GoldTime("1992", "1992-XX-XX")), READ));
        assertEquals(new TimeScore(1, 1, 1), TimeScore.of(List.of(new GoldTime("Friday", "2025-10-17")), READ));
    }

    @Test
    void anotherValueIsWrongAndOtherWordsAreNotFound() {
        assertEquals(new TimeScore(1, 1, 0), TimeScore.of(List.of(new GoldTime("1992", "1992-05-10")), READ));
        assertEquals(new TimeScore(1, 0, 0), TimeScore.of(List.of(new GoldTime("in May", "2025-05")), READ));
    }

    @Test
    void anExpressionAnswersToOneDate() {
        GoldTime week = new GoldTime("last week", "2025-W07");
        assertEquals(new TimeScore(2, 1, 1), TimeScore.of(List.of(week, week), READ));
    }

    @Test
    void lengthsAreNoDates() throws JsonProcessingException {
        String article = """
                {"facts": [
                  {"kind": "timex", "text": "Friday", "type": "DATE", "value": "2025-10-17"},
                  {"kind": "timex", "text": "two days", "type": "DURATION", "value": "P2D"},
                  {"kind": "event", "text": "met"}]}
                """;
        assertEquals(List.of(new GoldTime("Friday", "2025-10-17")), GoldTime.of(new JsonMapper().readTree(article)));
    }

    private static TimeExpression time(String words, String type, String value) {
        int begin = TEXT.indexOf(words);
        return new TimeExpression(new Span(begin, begin + words.length()), 0, 0, type, value);
    }

    private static AnnotatedArticle article(TimeExpression... times) {
        Sentence sentence = new Sentence(0, 0, false, new Span(0, TEXT.length()), List.of(), List.of(), List.of(times));
        return new AnnotatedArticle(Article.of("test", TEXT), null, LocalDate.of(2025, 10, 20), List.of(sentence));
    }
}
