package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that read articles. */
class BuildTest {
    private static final String ARTICLES = """
            {"id": "one", "published": "2025-10-17", "text": "The presidents of France and Kenya met in Paris on Thursday."}
            {"id": "two", "published": "2025-10-17", "text": "Germany accused Russia of espionage on Friday."}
            {"id": "three"}
            """;

    @TempDir
    Path folder;

    @Test
    void articles_become_a_graph_and_a_bad_one_is_listed() throws IOException {
        Path articles = Files.writeString(folder.resolve("news.jsonl"), ARTICLES);
        String store = folder.resolve("store").toString();
        Result built = Cli.launch("build", "--store", store, "--threads", "2", articles.toString());
        assertEquals(1, built.code(), built.err());
        assertTrue(built.err().contains("missing text"), built.err());
        assertTrue(built.err().contains("3 articles: 2 stored, 0 unchanged, 1 rejected"), built.err());
        assertTrue(Cli.launch("query", "accusations", "--store", store).out().contains("Germany"));
        assertEquals(0, Cli.launch("check", "--store", store).code());

        Result again = Cli.launch("build", "--store", store, articles.toString());
        assertTrue(again.err().contains("0 stored, 2 unchanged, 1 rejected"), again.err());

        String other = Cli.emptyStore(folder.resolve("other"));
        Cli.launchWithInput(reversed(), "build", "--store", other, "--threads", "1", "-");
        assertEquals(nquads(store), nquads(other));
    }

    @Test
    void facts_are_shown_beside_their_words_and_can_be_loaded() {
        String text = "Germany accused Russia of espionage on Friday.";
        Result table = Cli.launchWithInput(text, "extract", "--explain", "-");
        assertEquals(0, table.code(), table.err());
        assertTrue(table.out().contains("Accusation") && table.out().contains("actor Germany"), table.out());
        assertTrue(table.err().contains("left out"), table.err());
        assertTrue(Cli.launchWithInput(text, "extract", "--format", "turtle", "-")
                .out()
                .contains("chy:Accusation"));

        Result json = Cli.launchWithInput(text, "extract", "--format", "json", "-");
        Result loaded = Cli.launchWithInput(json.out(), "load", "--store", Cli.emptyStore(folder.resolve("s")), "-");
        assertEquals(0, loaded.code(), loaded.err());
    }

    @Test
    void the_demonstration_shows_each_article_under_its_headline_with_ten_facts_at_most() {
        Result demo = Cli.launch("demo", "--no-serve", "--store", folder + "/demo");
        assertEquals(0, demo.code(), demo.err());
        assertTrue(demo.err().contains("0 rejected"), demo.err());
        List<String> lines = demo.out().lines().toList();
        int headline = lines.indexOf("2025-08-05  Yerevan accuses Baku of firing across border, Baku denies it");
        assertTrue(headline >= 0, demo.out());
        assertTrue(lines.get(headline + 1).startsWith("  Occurred    Accusation"), lines.get(headline + 1));
        long facts = lines.stream()
                .skip(headline + 1)
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> !line.startsWith("  … and"))
                .count();
        assertTrue(facts > 2 && facts <= 10, demo.out());
        assertTrue(demo.err().contains("not shown of the whole store, with a confidence below"), demo.err());
        List<String> questions = lines.subList(lines.indexOf("Three questions to try:") + 1, lines.size());
        assertEquals(3, questions.size(), demo.out());
        questions.forEach(question -> assertEquals(
                0,
                Cli.launch(question.strip().substring("./chancery ".length()).split(" "))
                        .code()));
        assertEquals(0, Cli.launch("check", "--store", folder + "/demo").code());
    }

    private static String reversed() {
        String[] lines = ARTICLES.split("\n");
        return lines[1] + "\n" + lines[0];
    }

    private static String nquads(String store) {
        return Cli.launch("export", "--format", "nquads", "--store", store).out();
    }
}
