package org.chancery.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

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
        JSON.readEach(new StringReader(lines), read::add, fault -> fail(fault));
        assertEquals(extractions, read);
    }

    @Test
    void oneThatCannotBeReadCostsItselfOnly() {
        String good = "{\"article\": {\"id\": \"%s\", \"text\": \"b\"}}\n";
        String json = good.formatted("one")
                + "{\"article\": {\"id\": \"two\", \"text\": \"b\", \"published\": \"2024-02-31\"}}\n"
                + "{\n  \"article\": {\"id\": \"three\",\n \"text\": \"}\"}\n}\n"
                + "{\"article\": {\n"
                + good.formatted("four");
        List<String> read = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        JSON.readEach(
                new StringReader(json),
                extraction -> read.add(extraction.article().id()),
                fault -> faults.add(fault.getMessage()));
        assertEquals(List.of("one", "three", "four"), read);
        assertEquals(
                List.of(
                        "article.published: \"2024-02-31\" is not a day like 2025-10-17 (line 2, column 53)",
                        "article: the record is cut off (line 8, column 1)"),
                faults);
    }

    @Test
    void listsThatAreLeftOutAreEmpty() {
        assertEquals(
                List.of(),
                JSON.read("{\"article\": {\"id\": \"a\", \"text\": \"b\"}}").events());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {                                                       |                       | the record is cut off
                    null                                                    |                       | there are no facts
                    {}                                                      |                       | "article" is missing
                    {"article": {"id": "a"}}                                | article               | "text" is missing
                    {"article": {"id": "", "text": "b"}}                    | article               | an article needs an id
                    {"article": {"id": 1, "text": "b"}}                     | article.id            | "1" is not text
                    {"article": {"id": "a", "id": "a", "text": "b"}}        | article               | Duplicate
                    {"article": {"id": "a", "text": "b", "titel": "c"}}     | article.titel         | there are author, id,
                    {"article": {"id": "a", "text": "b", "published": "c"}} | article.published     | "c" is not a day like
                    {"entities": [{"id": "x", "kind": "river"}]}            | entities[0].kind      | "river" is not one of person, state
                    {"entities": [{"id": "x", "kind": "persan"}]}           | entities[0].kind      | "persan" is not one of person, state
                    {"mentions": [{"entity": "x", "form": "name"}]}         | mentions[0]           | "evidence" is missing
                    {"article": {"id": "a", "text": "b"}} {}                |                       | something follows
                    {"entities": [null]}                                    | entities[0]           | null
                    {"drops": [{"trigger": {"begin": 0, "end": 1, "quote": "a"}}]}                | drops[0].trigger.sentence | a whole number
                    {"drops": [{"trigger": {"sentence": 0, "begin": 0, "end": 9, "quote": "a"}}]} | drops[0].trigger | not the length of
                    """)
    void aFaultIsToldWithItsPlaceAndCause(String json, String path, String cause) {
        UnreadableFactsException fault = assertThrows(UnreadableFactsException.class, () -> JSON.read(json));
        assertEquals(path == null ? "" : path, fault.path(), fault.getMessage());
        assertEquals(1, fault.getMessage().lines().count());
        assertEquals(cause, fault.getMessage().contains(cause) ? cause : fault.getMessage());
    }
}
