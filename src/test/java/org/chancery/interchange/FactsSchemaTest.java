package org.chancery.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.fixture.SampleExtractions;
import org.chancery.model.Argument;
import org.chancery.model.Article;
import org.chancery.model.Attribution;
import org.chancery.model.Certainty;
import org.chancery.model.Drop;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction;
import org.chancery.model.Facet;
import org.chancery.model.Mention;
import org.chancery.model.Polarity;
import org.chancery.model.Reading;
import org.chancery.model.Relation;
import org.chancery.model.Role;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Tenure;
import org.chancery.model.TimeInterval;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsSchemaTest {
    private static final Map<String, Class<?>> RECORDS = Map.ofEntries(
            Map.entry("article", Article.class),
            Map.entry("evidence", Evidence.class),
            Map.entry("entity", Entity.class),
            Map.entry("mention", Extraction.EntityMention.class),
            Map.entry("time", TimeInterval.class),
            Map.entry("tenure", Tenure.class),
            Map.entry("argument", Argument.class),
            Map.entry("attribution", Attribution.class),
            Map.entry("facet", Facet.class),
            Map.entry("event", Event.class),
            Map.entry("statement", Statement.class),
            Map.entry("relation", Relation.class),
            Map.entry("drop", Drop.class),
            Map.entry("reading", Reading.class));
    private static JsonNode document;
    private static JsonSchema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        document = new ObjectMapper().readTree(Files.readString(Path.of("ontology/facts.schema.json")));
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document);
    }

    @Test
    void whatIsWrittenFitsTheSchema() {
        for (Extraction sample : new Extraction[] {SampleExtractions.callAndSummit(), SampleExtractions.nothing()}) {
            assertEquals(Set.of(), schema.validate(new FactsJson().pretty(sample), InputFormat.JSON));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"article\": {\"id\": \"a\"}}",
                "{\"article\": {\"id\": \"a\", \"text\": \"b\", \"when\": \"c\"}}",
                "{\"article\": {\"id\": \"a\", \"text\": \"b\"}, \"events\": [{}]}"
            })
    void whatCannotBeReadDoesNotFitTheSchema(String json) {
        assertFalse(schema.validate(json, InputFormat.JSON).isEmpty());
    }

    @Test
    void theSchemaHasThePropertiesOfTheRecords() {
        assertEquals(components(Extraction.class), properties(document));
        RECORDS.forEach((name, record) -> assertEquals(components(record), properties(definition(name)), name));
        assertEquals(
                RECORDS.keySet(),
                new TreeSet<>(document.get("$defs").properties().stream()
                        .map(Map.Entry::getKey)
                        .toList()));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("entity", "kind", EntityKind.values()),
                Arguments.of("mention", "form", Mention.Form.values()),
                Arguments.of("time", "extent", TimeInterval.Extent.values()),
                Arguments.of("time", "precision", TimeInterval.Precision.values()),
                Arguments.of("time", "basis", TimeInterval.Basis.values()),
                Arguments.of("tenure", "manner", Tenure.Manner.values()),
                Arguments.of("argument", "role", Role.values()),
                Arguments.of("event", "status", Status.values()),
                Arguments.of("event", "certainty", Certainty.values()),
                Arguments.of("event", "polarity", Polarity.values()),
                Arguments.of("relation", "type", Relation.Type.values()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("words")
    void theSchemaHasTheWordsOfTheEnums(String record, String property, Enum<?>[] values) {
        Set<String> words = new TreeSet<>();
        definition(record).get("properties").get(property).get("enum").forEach(word -> words.add(word.asText()));
        Set<String> expected = Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, words);
    }

    private static JsonNode definition(String name) {
        return document.get("$defs").get(name);
    }

    private static Set<String> properties(JsonNode definition) {
        Set<String> names = new TreeSet<>();
        definition.get("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
