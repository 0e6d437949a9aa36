package org.chancery.corpus;

import static org.chancery.corpus.CorpusFolder.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @TempDir
    Path temporary;

    private CorpusFolder folder() {
        return new CorpusFolder(temporary);
    }

    @Test
    void allFieldsArePassedOnAndUnknownOnesPassedOver() {
        folder().with("a.json", """
                        {"id": "x/1", "text": "%s", "title": "Talks in Vienna", "published": "2025-03-03T23:30:00-05:00",
                         "source": "Wire", "url": "https://example.org/1", "language": "en", "tags": ["a", {"b": 1}], "score": 1.5}
                        """.formatted(ENGLISH));
        assertEquals(
                new Article(
                        "x/1",
                        ENGLISH,
                        "Talks in Vienna",
                        LocalDate.of(2025, 3, 3),
                        "Wire",
                        URI.create("https://example.org/1"),
                        "en"),
                folder().article());
    }

    @Test
    void emptyAndNullFieldsAreAbsent() {
        folder().with("a.json", """
                {"id": "", "text": "%s", "title": " ", "published": "", "source": null, "url": "", "language": null}
                """.formatted(ENGLISH));
        assertEquals(Article.of("a", ENGLISH), folder().article());
    }

    @Test
    void anArrayGivesARecordAnElementAndABadElementCostsItselfOnly() {
        folder().with(
                        "a.json",
                        "[\n{\"text\":\"%s\"},\n17,\n{\"title\":\"x\"},\n{\"id\":\"z\",\"text\":\"%s\"}\n]"
                                .formatted(ENGLISH, ENGLISH));
        assertEquals(
                List.of(
                        "a.json:2:1 = a-1",
                        "a.json:3:1 BROKEN_JSON: a record must be an object, not a number",
                        "a.json:4:1 MISSING_TEXT: the record has no text; its fields are title",
                        "a.json:5:1 = z"),
                folder().lines());
    }

    @Test
    void recordsBeforeTheBrokenPlaceOfAFileAreKept() {
        folder().with("a.json", "[{\"text\":\"%s\"},\n {\"text\":\"They met.\"".formatted(ENGLISH));
        var lines = folder().lines();
        assertEquals("a.json:1:2 = a-1", lines.get(0));
        assertEquals("a.json BROKEN_JSON: line 2, column 21", lines.get(1).substring(0, 37));
        assertEquals(2, lines.size());
    }

    @Test
    void aBrokenLineCostsThatLineOnly() {
        folder().with("a.jsonl", """
                {"text": "%s"}
                {"text": "They met.
                [1]

                {"text": "They met."} {"text": "Twice."}
                {"text": "They met.", "text": "Twice."}
                {"text": "They met in Rome."}""".formatted(ENGLISH));
        var lines = folder().lines();
        assertEquals("a.jsonl:1 = a-1", lines.get(0));
        assertEquals("a.jsonl:2 BROKEN_JSON: line 2, column 20: the record is cut off", lines.get(1));
        assertEquals("a.jsonl:3 BROKEN_JSON: a record must be an object, not an array", lines.get(2));
        assertEquals(
                "a.jsonl:5 BROKEN_JSON: line 5, column 23: something follows the record; each needs a line of its own",
                lines.get(3));
        assertEquals("a.jsonl:6 BROKEN_JSON: line 6, column 29: Duplicate field 'text'", lines.get(4));
        assertEquals("a.jsonl:7 = a-7", lines.get(5));
    }

    @Test
    void aByteThatIsNotUtf8CostsItsLineOnly() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"text\":\"They met.\"}\n{\"text\":\"Caf".getBytes(StandardCharsets.US_ASCII));
        bytes.write(0xE9);
        bytes.writeBytes("\"}\r\n{\"text\":\"They met in Rome.\"}\r\n".getBytes(StandardCharsets.US_ASCII));
        folder().with("a.jsonl", bytes.toByteArray());
        assertEquals(
                List.of(
                        "a.jsonl:1 = a-1",
                        "a.jsonl:2 WRONG_ENCODING: not UTF-8: byte 0xE9 at byte offset 33; iconv -t UTF-8 converts a file",
                        "a.jsonl:3 = a-3"),
                folder().lines());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | MISSING_TEXT: the record has no text",
                "{'text': null} | MISSING_TEXT: the record has no text",
                "{'text': ' \\n'} | MISSING_TEXT: the record has no text",
                "{'text': 5} | BAD_FIELD: text must be a string, not a number",
                "{'text': 'They met.', 'id': {}} | BAD_FIELD: id must be a string, not an object",
                "{'text': 'They met.', 'id': 'a\\nb'} | BAD_FIELD: id must be one line",
                "{'text': 'They met.', 'title': 'a\\u0000'} | BAD_FIELD: title has a character that no text may hold",
                "{'text': 'They met.', 'url': 'example.org/a'} | BAD_FIELD: url is no http address: \"example.org/a\"",
                "{'text': 'They met.', 'url': 'javascript:alert(1)'} | BAD_FIELD: url is no http address: \"javascript:alert(1)\"",
                "{'text': 'a\\u0000b'} | BINARY: the text has U+0000 at character 1, which no text may hold",
                "{'text': 'a\\ud83db'} | BINARY: the text has U+D83D at character 1, which no text may hold",
                "{'text': 'ab\\udc00'} | BINARY: the text has U+DC00 at character 2, which no text may hold",
            },
            quoteCharacter = '`')
    void whatIsWrongWithARecordIsSaidInOneLine(String record, String fault) {
        folder().with("a.json", record.replace('\'', '"'));
        assertEquals(List.of("a.json " + fault), folder().lines());
    }

    @Test
    void aPairOfSurrogatesAndWindowsLineEndsStandInTheTextAsTheyCame() {
        folder().with("a.json", "{\"text\":\"They met.\\r\\n\\ud83d\\ude00 It’s done.\"}");
        assertEquals("They met.\r\n😀 It’s done.", folder().article().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-10-17",
                "2025-10-17T08:30",
                "2025-10-17T23:59:59Z",
                "2025-10-17T23:59:59.123+02:00",
                "2025-10-17T00:10:00+0900",
                "2025-10-17 08:30:00",
                " 2025-10-17 ",
                "20251017",
                "17-OCT-2025",
                "2025/10/17",
                "20251017T013000Z",
                "Fri, 17 Oct 2025",
                "Fri 6:45 PM, Oct. 17, 2025",
                "01:38:07 PM IST Oct 17, 2025",
                "Published on 17 October 2025 at 8.30",
                "October 17, 2025, 07:47 PM EST",
                "17 Oct 2025",
                "October 17, 2025",
                "Fri, 17 Oct 2025 08:30:00 GMT",
            })
    void theDayOfPublicationIsTheDayAsWritten(String words) {
        assertEquals(LocalDate.of(2025, 10, 17), Dates.day(words).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 October",
                "2025-02-30",
                "03/04/2025",
                "yesterday",
                "from Oct 17, 2025 to Oct 19, 2025",
                "2025",
                "2025-W42",
                "0000-01-01",
                "-0044-03-15",
                "9999-12-31",
                "1760659200",
            })
    void aDateThatCannotBeReadCostsTheDateAndIsTold(String words) {
        folder().with("a.json", "{\"text\": \"%s\", \"published\": \"%s\"}".formatted(ENGLISH, words));
        var outcome = (Outcome.Accepted) folder().only();
        assertEquals(Article.of("a", ENGLISH), outcome.article());
        assertEquals("\"" + words + "\"", outcome.warnings().get(0).detail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10", "2025/10", "October 2025", "Oct 2025"})
    void aMonthIsKeptAsAMonth(String words) {
        folder().with("a.json", "{\"text\": \"%s\", \"published\": \"%s\"}".formatted(ENGLISH, words));
        Article article = folder().article();
        assertEquals(null, article.published());
        assertEquals(YearMonth.of(2025, 10), article.publishedIn());
    }

    @Test
    void markupInATextIsTakenOutWithAWarningAndOffsetsCountInWhatIsLeft() {
        folder().with("a.jsonl", """
                        {"text": "<p>Peru&#8217;s minister met <a href='/x'>Chile</a>&amp;apos;s minister.</p><p>They agreed.</p>"}
                        {"text": "Chile &amp; Peru signed. 3 < 4 and AT&T stay."}
                        {"text": "Nothing & nobody <here> to decode."}
                        """);
        var outcomes = folder().read();
        assertEquals(
                List.of(
                        "Peru’s minister met Chile's minister.\n\nThey agreed.",
                        "Chile & Peru signed. 3 < 4 and AT&T stay.",
                        "Nothing & nobody <here> to decode."),
                outcomes.stream()
                        .map(outcome -> CorpusFolder.article(outcome).text())
                        .toList());
        assertEquals(
                List.of(1, 1, 0),
                outcomes.stream()
                        .map(outcome -> ((Outcome.Accepted) outcome).warnings().size())
                        .toList());
    }

    @Test
    void linesMayEndAsOnOldMacs() {
        folder().with("a.jsonl", "{\"text\":\"They met.\"}\r{\"text\":\"They left.\"}\r{\"text\":\"Done.\"}\r\n");
        assertEquals(List.of("a.jsonl:1 = a-1", "a.jsonl:2 = a-2", "a.jsonl:3 = a-3"), folder().lines());
    }

    @Test
    void factsAreNoArticle() {
        folder().with("a.json", "{\"article\": {\"id\": \"x\", \"text\": \"They met.\"}, \"events\": []}");
        assertEquals(
                List.of("a.json UNKNOWN_FORMAT: facts of an article, not an article; load them with: chancery load"),
                folder().lines());
    }

    @Test
    void aRecordWithoutIdIsNamedByItsAddress() {
        folder().with("a.jsonl", "{\"text\": \"%s\", \"url\": \"https://example.org/7\"}".formatted(ENGLISH));
        assertEquals(List.of("a.jsonl:1 = https://example.org/7"), folder().lines());
    }

    @Test
    void anAddressThatABrowserWouldOpenIsNoFault() {
        assertEquals(
                URI.create("https://example.org/The_%22big%22_deal?a=1%7C2"),
                WebAddress.of(" https://example.org/The_\"big\"_deal?a=1|2 ").orElseThrow());
        assertTrue(WebAddress.of("https://exa mple.org/").isEmpty());
        assertTrue(WebAddress.of("/news/1").isEmpty());
    }
}
