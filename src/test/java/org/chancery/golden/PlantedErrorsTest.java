package org.chancery.golden;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.chancery.SecondReaders;
import org.chancery.corpus.Corpus;
import org.chancery.model.Argument;
import org.chancery.model.Article;
import org.chancery.model.Event;
import org.chancery.model.Extraction;
import org.chancery.model.Outcome;
import org.junit.jupiter.api.Test;

/**
 * Errors are planted in replies that are right, one an event. Quotes that stand nowhere are caught, nine in ten at
 * least; of names and dates that stand in the neighbouring sentence one in five passes: to refuse those would cost
 * right facts in most articles, since who is meant, and when, often stands there.
 */
class PlantedErrorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final Set<String> CORE = Set.of("actor", "recipient", "participant");
    private static final int NEARLY_ALL = 90;

    /** Changes an event of a reply; gives what was planted, or null where nothing could be. */
    private interface Planting {
        String plant(ObjectNode event, JsonNode reply);
    }

    @Test
    void namesOfOthersInTheArticleAreCaught() throws IOException {
        assertCaught(
                NEARLY_ALL,
                (event, reply) -> {
                    String other = absentFrom(event, names(reply));
                    ObjectNode side = core(event);
                    if (other == null || side == null) {
                        return null;
                    }
                    side.put("words", other).putNull("name");
                    return other;
                },
                (event, planted) -> event.arguments().stream().anyMatch(argument -> isCalled(argument, planted)));
    }

    @Test
    void quotesThatAreNotOfTheArticleAreCaught() throws IOException {
        assertCaught(
                NEARLY_ALL,
                (event, reply) -> {
                    String quote = event.path("quotes").get(0).asText();
                    int middle = quote.indexOf(' ', quote.length() / 2);
                    if (middle < 0) {
                        return null;
                    }
                    String planted = quote.substring(0, middle) + " secretly" + quote.substring(middle);
                    ArrayNode quotes = event.putArray("quotes");
                    quotes.add(planted);
                    return planted;
                },
                (event, planted) -> event.evidence().stream()
                        .anyMatch(words ->
                                planted.contains("secretly") && words.quote().contains("secretly")));
    }

    @Test
    void datesOfOtherEventsAndMadeUpOnesAreCaught() throws IOException {
        assertCaught(
                NEARLY_ALL,
                (event, reply) -> {
                    String other = absentFrom(event, texts(reply.path("events"), "when"));
                    String planted = other == null ? "on 3 January 2024" : other;
                    event.put("when", planted);
                    return planted;
                },
                (event, planted) -> event.time() != null
                        && event.time().evidence() != null
                        && event.time().evidence().quote().contains(planted));
    }

    private static void assertCaught(int enough, Planting planting, BiPredicate<Event, String> stands)
            throws IOException {
        int planted = 0;
        List<String> missed = new ArrayList<>();
        for (Path file : files()) {
            ObjectNode reply = (ObjectNode) JSON.readTree(Files.readString(file));
            List<String> wrong = new ArrayList<>();
            for (JsonNode event : reply.path("events")) {
                wrong.add(planting.plant((ObjectNode) event, JSON.readTree(Files.readString(file))));
            }
            Extraction read = SecondReaders.read(article(file), reply.toString());
            for (int i = 0; i < wrong.size(); i++) {
                String error = wrong.get(i);
                planted += error == null ? 0 : 1;
                String trigger = reply.path("events").get(i).path("trigger").asText();
                read.events().stream()
                        .filter(event -> error != null
                                && event.trigger().get(0).quote().equals(trigger)
                                && stands.test(event, error))
                        .forEach(event -> missed.add(trigger + ": " + error));
            }
        }
        assertTrue(planted >= 50, "planted " + planted);
        assertTrue(100 * (planted - missed.size()) >= enough * planted, planted + " planted, missed " + missed);
    }

    private static boolean isCalled(Argument argument, String name) {
        return argument.evidence().quote().equals(name);
    }

    private static List<String> names(JsonNode reply) {
        return texts(reply.path("offices"), "person");
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.path(field).asText("")));
        texts.removeIf(text -> text.isEmpty() || text.equals("null") || !text.matches("[A-Zoi].*"));
        return texts;
    }

    /** The first of these that neither the event's quotes nor its sides have. */
    private static String absentFrom(JsonNode event, List<String> words) {
        String all = event.toString();
        return words.stream()
                .filter(word -> !all.contains(word.substring(word.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(null);
    }

    private static ObjectNode core(JsonNode event) {
        for (JsonNode side : event.path("sides")) {
            if (CORE.contains(side.path("role").asText())) {
                return (ObjectNode) side;
            }
        }
        return null;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/replies"))) {
            return files.sorted().toList();
        }
    }

    private static Article article(Path reply) {
        String input = EXAMPLES.resolve(reply.getFileName()).toString();
        try (Stream<Outcome> outcomes = Corpus.standard().read(List.of(input))) {
            return ((Outcome.Accepted) outcomes.findFirst().orElseThrow()).article();
        }
    }
}
