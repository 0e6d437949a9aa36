package org.chancery.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chancery.SecondReaders;
import org.chancery.knowledge.Terminology;
import org.chancery.model.Article;
import org.chancery.model.Span;
import org.chancery.turtle.LexiconReader;
import org.chancery.turtle.TerminologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptWriterTest {
    private static final Article ARTICLE = Article.of("a", "The queen of Ruritania visited Sylvania.");
    private static final Span ALL = new Span(0, ARTICLE.text().length());

    private static Prompt prompt() {
        return SecondReaders.promptWriter().write(ARTICLE, ALL);
    }

    @Test
    void everyTermIsInThePromptWithItsMeaning() {
        Terminology terms = TerminologyReader.read(null, List.of());
        for (String kind : List.of("EventType", "Role", "Status", "Stance", "RelationType")) {
            terms.names(kind).forEach(name -> assertTrue(prompt().instructions().contains("\n- " + name), name));
        }
        assertTrue(prompt().instructions().contains("- Visit < Consultation (actor, host, venue): "));
        assertFalse(prompt().instructions().matches("(?s).*\\{[a-z]+\\}.*"));
    }

    @Test
    void thePromptIsNotLong() {
        assertTrue(prompt().instructions().length() < 6_000 * 4, "about 6,000 tokens");
    }

    @Test
    void theArticleStandsInItWordForWord() {
        assertTrue(prompt().article().contains("<article>\n" + ARTICLE.text() + "\n</article>"));
    }

    @Test
    void aTypeOfTheUsersOwnIsInThePromptAndTheSchema(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("own.ttl");
        Files.writeString(own, """
                @prefix chy: <https://w3id.org/chancery/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                chy:Toast a chy:EventType ;
                    rdfs:subClassOf chy:Consultation ;
                    skos:definition "A toast is an event in which one side drinks to another."@en ;
                    skos:example "The king drank to his guest."@en .
                """);
        String template = Files.readString(Path.of("ontology/reader/instructions.md"));
        PromptWriter writer =
                new PromptWriter(template, TerminologyReader.read(null, List.of(own)), LexiconReader.read());
        Prompt prompt = writer.write(ARTICLE, ALL);
        assertTrue(prompt.instructions()
                .contains("- Toast < Consultation: one side drinks to another. E.g. The king drank to his guest."));
        assertTrue(prompt.schema().contains("\"Toast\""));
        assertNotEquals(SecondReaders.promptWriter().version(), writer.version());
    }

    @Test
    void theExampleInThePromptFitsTheSchema() throws IOException {
        String instructions = prompt().instructions();
        String example = instructions.substring(instructions.indexOf("{\"offices\""));
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(prompt().schema());
        assertEquals(Set.of(), schema.validate(example, InputFormat.JSON));
    }

    /** What servers with strict structured output ask for. */
    @Test
    void everyPropertyOfTheSchemaIsRequiredAndNoOtherAllowed() throws IOException {
        check(new ObjectMapper().readTree(prompt().schema()));
    }

    private static void check(JsonNode node) {
        if (node.path("type").asText().equals("object")) {
            assertFalse(node.path("additionalProperties").asBoolean(true));
            assertEquals(node.path("properties").size(), node.path("required").size());
        }
        node.forEach(PromptWriterTest::check);
    }
}
