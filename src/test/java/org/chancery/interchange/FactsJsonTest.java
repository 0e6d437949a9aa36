package org.chancery.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.fixture.SampleExtractions;
import org.chancery.model.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactsJsonTest {
    private static final FactsJson JSON = new FactsJson();

    static Stream<Extraction> samples() {
        return Stream.of(SampleExtractions.callAndSummit(), SampleExtractions.nothing());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenIsReadAsTheSame(Extraction extraction) {
        assertEquals(extraction, JSON.read(JSON.pretty(extraction)));
        assertEquals(extraction, JSON.read(JSON.line(extraction)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aLineHasNoLineBreak(Extraction extraction) {
        assertFalse(JSON.line(extraction).contains("\n"));
    }

    @Test
    void linesAreReadOneAfterTheOther() {
        List<Extraction> extractions = samples().toList();
        String lines = JSON.line(extractions.get(0)) + "\n" + JSON.line(extractions.get(1)) + "\n";
        List<Extraction> read = new ArrayList<>();
        JSON.readAll(new StringReader(lines), read::add);
        assertEquals(extractions, read);
    }

    @Test
    void listsThatAreLeftOutAreEmpty() {
        assertEquals(
                List.of(),
                JSON.read("{\"article\": {\"id\": \"a\", \"text\": \"b\"}}").events());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {                                                       |                       | Unexpected end
                    null                                                    |                       | there are no facts
                    {}                                                      |                       | "article" is missing
                    {"article": {"id": "a"}}                                | article               | "text" is missing
                    {"article": {"id": "", "text": "b"}}                    | article               | an article needs an id
                    {"article": {"id": 1, "text": "b"}}                     | article.id            | Cannot coerce
                    {"article": {"id": "a", "id": "a", "text": "b"}}        | article               | Duplicate
                    {"article": {"id": "a", "text": "b", "when": "c"}}      | article.when          | no such property
                    {"article": {"id": "a", "text": "b", "published": "c"}} | article.published     | not readable: "c"
                    {"entities": [{"id": "x", "kind": "river"}]}            | entities[0].kind      | must be one of person, state
                    {"entities": [{"id": "x", "kind": "PERSON"}]}           | entities[0].kind      | must be one of person, state
                    {"mentions": [{"entity": "x", "form": "name"}]}         | mentions[0]           | "evidence" is missing
                    {"article": {"id": "a", "text": "b"}} {}                |                       | Trailing token
                    {"entities": [null]}                                    | entities[0]           | null
                    {"drops": [{"trigger": {"begin": 0, "end": 1, "quote": "a"}}]}                | drops[0].trigger.sentence | null
                    {"drops": [{"trigger": {"sentence": 0, "begin": 0, "end": 9, "quote": "a"}}]} | drops[0].trigger | not the length of
                    """)
    void aFaultIsToldWithItsPlaceAndCause(String json, String path, String cause) {
        UnreadableFactsException fault = assertThrows(UnreadableFactsException.class, () -> JSON.read(json));
        assertEquals(path == null ? "" : path, fault.path(), fault.getMessage());
        assertEquals(1, fault.getMessage().lines().count());
        assertEquals(cause, fault.getMessage().contains(cause) ? cause : fault.getMessage());
    }
}
