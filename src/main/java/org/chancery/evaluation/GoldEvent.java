package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An event as people judged it. They judge the opening of an article and name the words of an event, not their place:
 * the first event judged with a word is the first place of it, the second the next.
 *
 * @param trigger the words that tell it
 * @param begin where in the text they begin, in Unicode code points, or -1 where the text does not have them
 * @param certain whether the text holds it for certain
 * @param positive whether the text says that it is, rather than is not
 * @param future whether it is still to come
 */
public record GoldEvent(String trigger, int begin, boolean certain, boolean positive, boolean future) {

    /**
     * The events of an article whose polarity, certainty and time are judged.
     *
     * @param article has {@code text} and {@code facts}, each with {@code kind}, {@code trigger}, {@code certainty}
     *     (CERTAIN or not), {@code polarity} (POS or NEG) and {@code time} (FUTURE or NON_FUTURE)
     */
    public static List<GoldEvent> of(JsonNode article) {
        String text = article.path("text").asText();
        Map<String, Integer> searched = new HashMap<>();
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode fact : article.path("facts")) {
            if (fact.path("kind").asText().equals("event")) {
                String trigger = fact.path("trigger").asText();
                int begin = next(text, trigger, searched.getOrDefault(trigger, 0));
                searched.put(trigger, begin < 0 ? text.length() : begin + trigger.length());
                judged(fact, text, begin).ifPresent(events::add);
            }
        }
        return events;
    }

    private static int next(String text, String trigger, int from) {
        Matcher word =
                Pattern.compile("(?<!\\w)" + Pattern.quote(trigger) + "(?!\\w)").matcher(text);
        return word.find(from) ? word.start() : -1;
    }

    private static Optional<GoldEvent> judged(JsonNode fact, String text, int begin) {
        String polarity = fact.path("polarity").asText("");
        String certainty = fact.path("certainty").asText("");
        String time = fact.path("time").asText("");
        boolean judged = polarity.matches("POS|NEG")
                && !certainty.isEmpty()
                && !certainty.equals("null")
                && time.matches("FUTURE|NON_FUTURE");
        return judged
                ? Optional.of(new GoldEvent(
                        fact.path("trigger").asText(),
                        begin < 0 ? -1 : text.codePointCount(0, begin),
                        certainty.equals("CERTAIN"),
                        polarity.equals("POS"),
                        time.equals("FUTURE")))
                : Optional.empty();
    }
}
