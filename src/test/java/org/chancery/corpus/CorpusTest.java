package org.chancery.corpus;

import static org.chancery.corpus.CorpusFolder.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.input.Input;
import org.chancery.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    @TempDir
    Path temporary;

    @Test
    void aTextFileIsAnArticleNamedAfterItAndItsTextIsUntouched() {
        String text = "VIENNA – “We agreed,” he said.\r\n\r\n\tThe talks are over.  \n";
        var article =
                new CorpusFolder(temporary).with("talks-in-vienna.txt", text).article();
        assertEquals("talks-in-vienna", article.id());
        assertEquals(text, article.text());
        assertEquals(null, article.title());
        assertEquals(null, article.published());
    }

    @Test
    void aFolderIsReadToTheBottomInTheOrderOfItsPaths() {
        var folder = new CorpusFolder(temporary)
                .with("b.txt", ENGLISH)
                .with("a/2.txt", ENGLISH)
                .with("a/1.jsonl", "{\"id\":\"x\",\"text\":\"%s\"}\n".formatted(ENGLISH))
                .with(".hidden/3.txt", ENGLISH)
                .with("store/tdb.lock", "1")
                .with("store/Data-0001/nodes.dat", "x")
                .with(".DS_Store", ENGLISH);
        assertEquals(List.of("a/1.jsonl:1 = x", "a/2.txt = a/2", "b.txt = b"), folder.lines());
    }

    @Test
    void standardInputIsReadByItsContent() {
        String records = "{\"text\":\"%s\"}\n\n{\"id\":7,\"text\":\"%s\"}".formatted(ENGLISH, ENGLISH);
        var outcomes = CorpusFolder.read(records, 1000, "-");
        assertEquals(
                List.of("stdin:1", "stdin:3"),
                outcomes.stream().map(Outcome::place).toList());
        assertEquals("stdin-1", CorpusFolder.article(outcomes.get(0)).id());
        assertEquals("7", CorpusFolder.article(outcomes.get(1)).id());
        assertEquals(
                "stdin",
                CorpusFolder.article(CorpusFolder.read(ENGLISH, 1000, "-").get(0))
                        .id());
    }

    @Test
    void anUnknownExtensionIsReadByItsContent() {
        var folder = new CorpusFolder(temporary)
                .with("a.record", "{\n \"text\": \"%s\"\n}".formatted(ENGLISH))
                .with("b.records", "[{\"text\": \"%s\"}, {\"text\": \"%s\"}]".formatted(ENGLISH, ENGLISH))
                .with("c.page", "<!DOCTYPE html><html><body><p>%s</p></body></html>".formatted(ENGLISH))
                .with("d.feed", "<?xml version=\"1.0\"?><note/>")
                .with("e", "[Vienna] " + ENGLISH);
        assertEquals(
                List.of(
                        "a.record = a",
                        "b.records:1:2 = b-1",
                        "b.records:1:%d = b-2".formatted(ENGLISH.length() + 16),
                        "c.page = c",
                        "d.feed UNKNOWN_FORMAT: XML that is no RSS or Atom feed; save the articles as text or HTML",
                        "e = e"),
                folder.lines());
    }

    @Test
    void theSameArticleTwiceIsOneArticle() {
        String record = "{\"id\":\"a\",\"text\":\"%s\"}".formatted(ENGLISH);
        var folder = new CorpusFolder(temporary).with("1.json", record).with("2.json", record);
        assertEquals(List.of("1.json = a"), folder.lines());
    }

    @Test
    void anotherArticleUnderTheSameIdIsRejectedAndTheFirstStands() {
        String record = "{\"id\":\"a\",\"text\":\"%s\"}";
        var folder = new CorpusFolder(temporary)
                .with("1.json", record.formatted(ENGLISH))
                .with("2.json", record.formatted(ENGLISH + " Again."));
        assertEquals("1.json = a", folder.lines().get(0));
        assertTrue(folder.lines()
                .get(1)
                .startsWith("2.json BAD_FIELD: the id \"a\" already means another article, from "));
    }

    @Test
    void aFileThatWasFoundElsewhereIsReadAsItIsAndClosed() {
        String twice = "{\"text\": \"%1$s\"}\n{\"text\": \"%1$s\"}\n{\"id\": \"x\"}".formatted(ENGLISH);
        var bytes = new ByteArrayInputStream(Archives.gzip(twice.getBytes(StandardCharsets.UTF_8))) {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        Input file = Input.file("far:/news/a.jsonl.gz", "news/a.jsonl.gz", () -> bytes);
        try (Stream<Outcome> outcomes = Corpus.standard().read(file)) {
            Iterator<Outcome> each = outcomes.iterator();
            assertEquals("news/a-1", CorpusFolder.article(each.next()).id());
            assertEquals("news/a-2", CorpusFolder.article(each.next()).id());
            assertEquals("far:/news/a.jsonl.gz:3", each.next().place());
        }
        assertTrue(bytes.closed);
    }

    @Test
    void whatCannotBeOpenedIsALineAndTheRestGoesOn() {
        var folder = new CorpusFolder(temporary).with("a.txt", ENGLISH);
        var outcomes = CorpusFolder.read(
                "",
                1000,
                temporary.resolve("missing").toString(),
                temporary.resolve("a.txt").toString());
        assertEquals(
                List.of("missing UNREADABLE: no such file or folder", "a.txt = a"),
                outcomes.stream().map(folder::line).toList());
    }

    @Test
    void aFolderWithoutFilesIsSaidToBeEmpty() {
        assertEquals(List.of(" EMPTY: a folder without files"), new CorpusFolder(temporary).lines());
    }

    @Test
    void aLinkBackToItsFolderIsALineAndNoLoop() throws IOException {
        Files.createSymbolicLink(temporary.resolve("again"), temporary);
        var lines = new CorpusFolder(temporary).with("b.txt", ENGLISH).lines();
        assertEquals(
                List.of("again UNREADABLE: cannot be read: a link that leads back to a folder above it", "b.txt = b"),
                lines);
    }

    @Test
    void recordsAreReadOnlyAsTheyAreAskedFor() {
        try (var outcomes = new Corpus(new EndlessRecords(), 1000).read(List.of("-"))) {
            var iterator = outcomes.iterator();
            for (int line = 1; line <= 20_000; line++) {
                assertEquals("stdin:" + line, iterator.next().place());
            }
        }
    }

    /** JSON lines without end, each with an id of its own. */
    private static final class EndlessRecords extends InputStream {
        private byte[] line = new byte[0];
        private int at;
        private int number;

        @Override
        public int read() {
            if (at == line.length) {
                number++;
                line = "{\"id\":%d,\"text\":\"They met.\"}\n".formatted(number).getBytes(StandardCharsets.US_ASCII);
                at = 0;
            }
            return line[at++];
        }
    }

    @Test
    void nothingAskedForIsNothingRead() {
        assertEquals(Collections.emptyList(), CorpusFolder.read(ENGLISH, 1000));
    }
}
