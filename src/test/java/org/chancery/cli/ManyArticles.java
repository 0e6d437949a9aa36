package org.chancery.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.fusion.MadeNews;

/** Files of as many articles as are wanted. */
final class ManyArticles {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final int PER_DAY = 20;
    private static final int STATES = 40;

    private ManyArticles() {}

    /** The examples again and again, each time under other ids. */
    static String told(Path folder, int count) throws IOException {
        JsonMapper json = new JsonMapper();
        File[] examples = EXAMPLES.toFile().listFiles((parent, name) -> name.endsWith(".json"));
        Arrays.sort(examples);
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            ObjectNode article = (ObjectNode) json.readTree(examples[number % examples.length]);
            lines.add(article.put("id", "a" + number).toString());
        }
        return Files.write(folder.resolve("articles.jsonl"), lines).toString();
    }

    /** Facts of made news. */
    static String facts(Path folder, int count) {
        MadeNews news = new MadeNews(PER_DAY, STATES);
        return Cli.facts(
                folder,
                IntStream.range(0, count)
                        .mapToObj(number -> news.article(number, 0))
                        .toList());
    }
}
