package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A date that people read.
 *
 * @param words as they stand in the text
 * @param value after TIMEX3
 */
public record GoldTime(String words, String value) {
    /** The dates of an article, in the order of the text; lengths, clock times and sets are left out. */
    public static List<GoldTime> of(JsonNode article) {
        List<GoldTime> times = new ArrayList<>();
        for (JsonNode fact : article.path("facts")) {
            if (fact.path("kind").asText().equals("timex")
                    && fact.path("type").asText().equals("DATE")) {
                times.add(new GoldTime(
                        fact.path("text").asText(), fact.path("value").asText()));
            }
        }
        return times;
    }
}
