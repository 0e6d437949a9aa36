package org.chancery.corpus;

import static org.chancery.corpus.CorpusFolder.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
    @TempDir
    Path temporary;

    private CorpusFolder folder() {
        return new CorpusFolder(temporary);
    }

    @Test
    void emptyFilesOfEachFormatAreSaidToBeEmpty() {
        folder().with("a.txt", "")
                .with("b.txt", " \r\n")
                .with("c.json", "[]")
                .with("d.jsonl", "\n\n")
                .with("e.json", " ");
        assertEquals(
                List.of(
                        "a.txt EMPTY: an empty file",
                        "b.txt EMPTY: nothing but blanks",
                        "c.json EMPTY: no record in it",
                        "d.jsonl EMPTY: no record in it",
                        "e.json EMPTY: no record in it"),
                folder().lines());
    }

    @Test
    void whatIsNoTextIsSaidToBeBinary() {
        byte[] archive = {0x1F, (byte) 0x8B, 8, 0};
        folder().with("a.gz", archive)
                .with("b.txt", "%PDF-1.7 …")
                .with("c.txt", "Talks\0 went on.")
                .with("d.jsonl", archive);
        assertEquals(
                List.of(
                        "a.gz UNREADABLE: cannot be read: cut off or damaged",
                        "b.txt UNKNOWN_FORMAT: a PDF document; pdftotext makes a text of it",
                        "c.txt BINARY: not a text: byte 0x00 at byte offset 5",
                        "d.jsonl UNREADABLE: cannot be read: cut off or damaged"),
                folder().lines());
    }

    @Test
    void aControlCharacterFarIntoATextIsFound() {
        folder().with("a.txt", "They met. ".repeat(1000) + "\u0007");
        assertEquals(
                List.of("a.txt BINARY: the text has U+0007 at character 10000, which no text may hold"),
                folder().lines());
    }

    @Test
    void aByteThatIsNotUtf8IsNamedWithItsOffset() {
        folder().with("a.txt", "Café talks".getBytes(StandardCharsets.ISO_8859_1))
                .with("b.txt", new byte[] {'H', 'i', (byte) 0xE2});
        assertEquals(
                List.of(
                        "a.txt WRONG_ENCODING: not UTF-8: byte 0xE9 at byte offset 3; iconv -t UTF-8 converts a file",
                        "b.txt WRONG_ENCODING: not UTF-8: byte 0xE2 at byte offset 2; iconv -t UTF-8 converts a file"),
                folder().lines());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncodingAndIsNoPartOfTheText(String charset) {
        String records =
                "\uFEFF{\"id\":\"a\",\"text\":\"%s\"}\n{\"id\":\"b\",\"text\":\"“%s”\"}\n".formatted(ENGLISH, ENGLISH);
        folder().with("a.jsonl", records.getBytes(Charset.forName(charset)));
        folder().with("c.txt", ("\uFEFF" + ENGLISH).getBytes(Charset.forName(charset)));
        folder().with("d", records.replace("\"id\"", "\"name\"").getBytes(Charset.forName(charset)));
        assertEquals(
                List.of("a.jsonl:1 = a", "a.jsonl:2 = b", "c.txt = c", "d:1 = d-1", "d:2 = d-2"), folder().lines());
        assertEquals(ENGLISH, CorpusFolder.article(folder().read().get(2)).text());
    }

    @Test
    void aTextOverTheLimitIsRejectedAndOneAtTheLimitIsNot() {
        folder().with("a.txt", "é".repeat(100))
                .with("b.txt", "They met. " + "x".repeat(91))
                .with("c.txt", "x".repeat(5_000_000));
        folder().with("d.json", "{\"text\":\"%s\"}".formatted("x".repeat(101)));
        folder().with("e.jsonl", "{\"text\":\"%s\"}\n{\"text\":\"They met.\"}".formatted("x".repeat(2_000_000)));
        assertEquals(
                List.of(
                        "a.txt = a",
                        "b.txt TOO_LONG: the text has more than 100 characters",
                        "c.txt TOO_LONG: the text has more than 100 characters",
                        "d.json TOO_LONG: the text has more than 100 characters",
                        "e.jsonl:1 TOO_LONG: the text has more than 100 characters",
                        "e.jsonl:2 = e-2"),
                folder().read(100).stream().map(folder()::line).toList());
    }

    @Test
    void aTextOfFiveMegabytesIsTooLongByDefault() {
        folder().with("a.txt", "They met again. ".repeat(320_000));
        assertEquals(List.of("a.txt TOO_LONG: the text has more than 1000000 characters"), folder().lines());
    }

    @Test
    void aTextInAnotherLanguageIsRejectedAsDeclaredOrAsSeen() {
        folder().with("a.txt", "Die Minister haben sich am Montag in Wien getroffen und über den Vertrag gesprochen.");
        folder().with("b.json", "{\"text\":\"%s\",\"language\":\"fr\"}".formatted(ENGLISH));
        folder().with("c.json", "{\"text\":\"%s\",\"language\":\"en-GB\"}".formatted(ENGLISH));
        assertEquals(
                List.of(
                        "a.txt NOT_ENGLISH: the text looks like German",
                        "b.json NOT_ENGLISH: the declared language is fr",
                        "c.json = c"),
                folder().lines());
    }
}
