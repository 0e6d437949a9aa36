package org.chancery.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.corpus.Archives;

/** Articles written by number, in a few sentences each: people, states and deeds change with the number. */
final class WrittenNews {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);
    private static final List<String> STATES = List.of("Kenya", "Norway", "Peru", "Vietnam", "Jordan", "Ghana", "Chile");
    private static final List<String> PEOPLE =
            List.of("Maren Tolv", "Elias Obuya", "Rosa Quintal", "Bao Trinh", "Samir Haddoun", "Kofi Adjaye", "Ines Varga");
    private static final List<String> CITIES = List.of("Geneva", "Vienna", "Doha", "Singapore", "Brussels");
    private static final List<String> DEEDS = List.of(
            "met Foreign Minister %s of %s in %s on Monday to discuss a fishing agreement",
            "telephoned Foreign Minister %s of %s, who was in %s on Tuesday, about the border",
            "accused the government of %2$s of espionage and cancelled the talks in %3$s, but thanked %1$s for his letter",
            "will visit %2$s in October and hold talks with Foreign Minister %1$s before a summit in %3$s",
            "signed a treaty on river water with %2$s in %3$s, although Foreign Minister %1$s was absent");
    private static final List<String> WORDS = List.of(
            "\"We want a solution by spring,\" %s told reporters.",
            "%s said that the ambassador had been recalled for consultations.",
            "%s condemned the expulsion of two diplomats and demanded an apology.");

    private WrittenNews() {}

    /** An article with all that is known of one. */
    static ObjectNode article(int number) {
        return JSON.createObjectNode()
                .put("id", "story-" + number)
                .put("title", "Story number " + number)
                .put("published", FIRST_DAY.plusDays(number % 25).toString())
                .put("source", "Harbour Wire")
                .put("url", "https://news.example/" + number)
                .put("language", "en")
                .put("text", text(number));
    }

    static List<ObjectNode> articles(int from, int to) {
        return IntStream.range(from, to).mapToObj(WrittenNews::article).toList();
    }

    private static String text(int number) {
        String own = STATES.get(number % STATES.size());
        String other = STATES.get((number + 1 + number / STATES.size()) % STATES.size());
        String who = PEOPLE.get(number % PEOPLE.size());
        String whom = PEOPLE.get((number + 3) % PEOPLE.size());
        String city = CITIES.get(number % CITIES.size());
        String deed = DEEDS.get(number % DEEDS.size()).formatted(whom, other, city);
        String words = WORDS.get(number % WORDS.size()).formatted(who.substring(who.indexOf(' ') + 1));
        return "President " + who + " of " + own + " " + deed + ".\n\n" + words + " Café talk no. " + number + " followed.";
    }

    /** Files of about forty articles, and of what is wrong with news that comes in files; gives the folder. */
    static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("deep"));
        List<String> first = lines(articles(0, 12));
        first.add(4, "{\"id\": \"torn\", \"text\": \"Norway and Pe");
        first.add(lines(articles(3, 4)).get(0)); // the same again
        first.add(article(5).put("text", "Ghana and Peru signed nothing.").toString()); // another one of that id
        write(folder.resolve("first.jsonl"), first);

        List<String> second = new ArrayList<>();
        articles(12, 26).forEach(each -> second.add(each.without(List.of("id", "url")).toString()));
        second.add(3, "");
        second.add(6, "[1, 2]");
        second.add(article(90).put("text", "<p>Jordan accused Chile of espionage on Friday.</p>").toString());
        second.add(article(91).put("published", "some day").toString());
        second.add(article(92).put("text", "").toString());
        second.add(article(93).put("language", "de").toString());
        byte[] packed = Archives.gzip(String.join("\n", second).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("deep/second.jsonl.gz"), packed);

        List<String> third = lines(articles(26, 34));
        third.add(0, lines(articles(7, 8)).get(0)); // the same as in the first file
        third.add(article(9).put("text", "Kenya and Chile signed nothing.").toString());
        third.add(article(30).without(List.of("id")).toString()); // its address is its id
        write(folder.resolve("third.jsonl"), third);

        Files.writeString(folder.resolve("plain.txt"), text(34));
        Files.writeString(folder.resolve("empty.txt"), "");
        String crawl = Archives.response(1, 200, "text/plain", text(35)) + Archives.response(2, 404, "text/plain", "no")
                + Archives.response(3, 200, "text/plain", text(36));
        Files.write(folder.resolve("crawl.warc.gz"), Archives.gzip(crawl.getBytes(StandardCharsets.UTF_8)));
        return folder;
    }

    static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, lines);
    }

    static List<String> lines(List<ObjectNode> articles) {
        return new ArrayList<>(articles.stream().map(ObjectNode::toString).toList());
    }
}
