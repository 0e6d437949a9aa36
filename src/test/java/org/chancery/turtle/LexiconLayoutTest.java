package org.chancery.turtle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lexicon is a page to read. {@code mvn test -Dtest=LexiconLayoutTest -Dlexicon.format=true} lays it out anew. */
class LexiconLayoutTest {
    @ParameterizedTest
    @MethodSource("files")
    void a_file_of_the_lexicon_has_one_property_a_line_and_its_comments_above(Path file) throws IOException {
        String turtle = Files.readString(file);
        String laidOut = LexiconLayout.format(turtle);
        if (Boolean.getBoolean("lexicon.format")) {
            assertTrue(model(turtle).isIsomorphicWith(model(laidOut)), () -> file + " would say something else");
            Files.writeString(file, laidOut);
        } else {
            assertEquals(laidOut, turtle);
        }
    }

    @Test
    void values_are_wrapped_and_a_comment_inside_stands_above_its_property() {
        String turtle = """
                @prefix lex: <l#> .
                # Words.
                lex:a a lex:WordList ; lex:word "one", "two. three; four" . # behind
                lex:b a lex:WordList ;
                  # inside
                  lex:word "%s", "%s" .
                """.formatted("x".repeat(70), "y".repeat(70));
        assertEquals(
                List.of(
                        "@prefix lex: <l#> .",
                        "",
                        "# Words.",
                        "lex:a a lex:WordList ;",
                        "  lex:word \"one\", \"two. three; four\" .",
                        "",
                        "# behind",
                        "lex:b a lex:WordList ;",
                        "  # inside",
                        "  lex:word \"" + "x".repeat(70) + "\",",
                        "    \"" + "y".repeat(70) + "\" ."),
                LexiconLayout.format(turtle).lines().toList());
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("ontology/lexicon"))) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
    }

    private static Model model(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
        return model;
    }
}
