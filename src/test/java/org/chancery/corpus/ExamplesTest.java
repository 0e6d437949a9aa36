package org.chancery.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles that come with Chancery, and what is written down about them. */
class ExamplesTest {
    private static final Pattern WORDS =
            Pattern.compile("(?:quote|content|instrument)=\"(.*)\"(?= \\||$)", Pattern.MULTILINE);

    static Stream<Article> examples() {
        return CorpusFolder.read("", Corpus.LONGEST_TEXT, "src/main/resources/examples").stream()
                .map(CorpusFolder::article);
    }

    static Stream<Path> twins() {
        return Stream.of("twin-1", "twin-2", "twin-3").map(name -> Path.of("src/test/resources/cases", name));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleSaysAllAboutItself(Article example) {
        assertTrue(Files.exists(Path.of("src/main/resources/examples", example.id() + ".json")), example.id());
        String dateline = example.text().substring(0, example.text().indexOf(" — "));
        assertTrue(dateline.endsWith(String.valueOf(example.published().getYear())), dateline);
        assertEquals(List.of("Chancery examples", "en"), List.of(example.source(), example.language()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theWordsThatAreExpectedOfAnExampleStandInIt(Article example) throws IOException {
        Path expected = Path.of("src/test/resources/cases", example.id(), "expected.md");
        List<String> missing = WORDS.matcher(Files.readString(expected))
                .results()
                .map(words -> words.group(1))
                .filter(words -> !example.text().contains(words))
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("twins")
    void aTwinIsAnArticleWithItsFacts(Path twin) {
        var outcomes = CorpusFolder.read(
                "", Corpus.LONGEST_TEXT, twin.resolve("article.txt").toString());
        assertTrue(CorpusFolder.article(outcomes.get(0)).text().length() > 1500);
        assertTrue(Files.exists(twin.resolve("facts.md")));
    }
}
