package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event as people judged it.
 *
 * @param trigger the words that tell it
 * @param certain whether the text holds it for certain
 * @param positive whether the text says that it is, rather than is not
 * @param future whether it is still to come
 */
public record GoldEvent(String trigger, boolean certain, boolean positive, boolean future) {

    /**
     * The judged events of an article.
     *
     * @param article has {@code facts}, each with {@code kind}, {@code trigger}, {@code certainty} (CERTAIN or not),
     *     {@code polarity} (POS or NEG) and {@code time} (FUTURE or not)
     */
    public static List<GoldEvent> of(JsonNode article) {
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode fact : article.path("facts")) {
            if (fact.path("kind").asText().equals("event")) {
                judged(fact).ifPresent(events::add);
            }
        }
        return events;
    }

    private static Optional<GoldEvent> judged(JsonNode fact) {
        String polarity = fact.path("polarity").asText("");
        String certainty = fact.path("certainty").asText("");
        boolean judged = polarity.matches("POS|NEG") && !certainty.isEmpty() && !certainty.equals("null");
        return judged
                ? Optional.of(new GoldEvent(
                        fact.path("trigger").asText(),
                        certainty.equals("CERTAIN"),
                        polarity.equals("POS"),
                        fact.path("time").asText().equals("FUTURE")))
                : Optional.empty();
    }
}
