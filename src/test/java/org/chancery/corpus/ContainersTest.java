package org.chancery.corpus;

import static org.chancery.corpus.CorpusFolder.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.chancery.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives, crawls and feeds: inputs that hold several articles. */
class ContainersTest {
    private static final String PAGE = "<html><head><title>Talks</title></head><body><p>%s</p></body></html>";

    @TempDir
    Path temporary;

    private CorpusFolder folder() {
        return new CorpusFolder(temporary);
    }

    @Test
    void aThousandPagesOfTheSameNameAreAThousandArticles() {
        IntStream.range(0, 1000)
                .forEach(day -> folder().with("site/%d/index.html".formatted(day), PAGE.formatted(ENGLISH + day)));
        List<String> lines = folder().lines();
        assertEquals(1000, lines.stream().distinct().count());
        assertTrue(lines.contains("site/17/index.html = site/17/index"), lines.get(0));
    }

    @Test
    void filesThatAreNamedThemselvesAreToldApartBelowTheFolderTheyHaveInCommon() {
        folder().with("news/1/index.html", PAGE.formatted(ENGLISH)).with("news/2/index.html", PAGE.formatted(ENGLISH));
        String one = temporary.resolve("news/1/index.html").toString();
        String two = temporary.resolve("news/2/index.html").toString();
        assertEquals(List.of("1/index", "2/index"), ids(CorpusFolder.read("", 1000, one, two)));
        assertEquals(List.of("index"), ids(CorpusFolder.read("", 1000, one)));
    }

    @Test
    void aZipIsReadAsTheFolderItHolds() {
        folder().with(
                        "news.zip",
                        Archives.zip(Map.of(
                                "2025/a.txt",
                                ENGLISH,
                                "b.json",
                                "{\"id\":\"x\",\"text\":\"%s\"}".formatted(ENGLISH),
                                ".hidden",
                                "x")));
        assertEquals(List.of("news.zip:2025/a.txt = news/2025/a", "news.zip:b.json = x"), folder().lines());
    }

    @Test
    void aTarAndItsCompressionsAreTakenApart() {
        byte[] tar = Archives.tar(Map.of("a.txt", ENGLISH));
        folder().with("1.tar", tar)
                .with("2.tgz", Archives.gzip(tar))
                .with("3.tar.gz", Archives.gzip(tar))
                .with("4.tar.bz2", Archives.bzip2(tar));
        assertEquals(
                List.of("1.tar:a.txt = 1/a", "2.tgz:a.txt = 2/a", "3.tar.gz:a.txt = 3/a", "4.tar.bz2:a.txt = 4/a"),
                folder().lines());
    }

    @Test
    void aCompressedFileIsReadAsWhatIsInIt() {
        byte[] lines =
                "{\"text\":\"%s\"}\n{\"text\":\"They met.\"}".formatted(ENGLISH).getBytes(StandardCharsets.UTF_8);
        folder().with("a.jsonl.gz", Archives.gzip(lines))
                .with("b.txt.gz", Archives.gzip(ENGLISH.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("a.jsonl.gz:1 = a-1", "a.jsonl.gz:2 = a-2", "b.txt.gz = b"), folder().lines());
    }

    @Test
    void aMemberThatIsNoArticleCostsItselfOnly() {
        folder().with(
                        "a.zip",
                        Archives.zip(new TreeMap<>(Map.of("1.png", "\u0089PNG", "2.txt", "", "3.txt", ENGLISH))));
        assertEquals(
                List.of(
                        "a.zip:1.png UNKNOWN_FORMAT: a picture; only text is read",
                        "a.zip:2.txt EMPTY: an empty file",
                        "a.zip:3.txt = a/3"),
                folder().lines());
    }

    @Test
    void whatSwellsWithoutMeasureIsNotReadOn() throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        blanks[blanks.length - 1] = '\n';
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 100; i++) {
                gzip.write(blanks);
            }
        }
        folder().with("a.jsonl.gz", bytes.toByteArray());
        assertEquals(
                List.of("a.jsonl.gz TOO_LONG: unpacks to more than 250 times its size: not read on"), folder().lines());
    }

    @Test
    void archivesInArchivesEndSomewhere() {
        byte[] bytes = ENGLISH.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 9; i++) {
            bytes = Archives.gzip(bytes);
        }
        folder().with("a.gz", bytes);
        assertEquals(
                List.of("a.gz UNKNOWN_FORMAT: archives in archives, too deep; unpack the outer ones first"),
                folder().lines());
    }

    @Test
    void aDamagedArchiveKeepsWhatCameBefore() {
        byte[] tar = Archives.tar(new TreeMap<>(Map.of("a.txt", ENGLISH, "b.txt", ENGLISH)));
        folder().with("a.tar", Arrays.copyOf(tar, 1560));
        List<String> lines = folder().lines();
        assertEquals("a.tar:a.txt = a/a", lines.get(0));
        assertTrue(lines.get(1).contains("UNREADABLE: cannot be read: cut off or damaged"), lines.get(1));
    }

    @Test
    void aCrawlGivesItsPagesAndPassesOverTheRest() {
        String page = PAGE.formatted(ENGLISH);
        byte[] crawl = (Archives.record("warcinfo", "application/warc-fields", null, "software: x\r\n")
                        + Archives.response(1, 200, "text/html; charset=utf-8", page)
                        + Archives.response(2, 404, "text/html", page)
                        + Archives.response(3, 200, "image/png", "x")
                        + Archives.record("resource", "text/plain", 4, ENGLISH))
                .getBytes(StandardCharsets.UTF_8);
        folder().with("a.warc", crawl).with("b.warc.gz", Archives.gzip(crawl));
        assertEquals(
                List.of(
                        "a.warc:https://example.org/1 = urn:uuid:00000000-0000-0000-0000-000000000001",
                        "a.warc:https://example.org/4 = urn:uuid:00000000-0000-0000-0000-000000000004"),
                folder().lines());
        assertEquals(
                "https://example.org/1",
                CorpusFolder.article(folder().read().get(0)).url().toString());
    }

    @Test
    void aCrawlWithoutPagesIsALine() {
        folder().with("a.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n");
        assertEquals(List.of("a.warc EMPTY: a crawl without pages"), folder().lines());
    }

    @Test
    void anRssItemIsAnArticleWithTheDayOfItsOwnZone() {
        folder().with("a.rss", """
                <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Harbour Daily</title><language>en-gb</language>
                <item><title>Peru &amp; Chile</title><guid isPermaLink="false">tag:1</guid><link>https://example.org/1</link>
                <pubDate>Wed, 12 Mar 2025 01:30:00 +0900</pubDate><dc:creator>Ana Ruiz</dc:creator>
                <description>Short.</description>
                <content:encoded><![CDATA[<p>Peru recalled its ambassador.</p><p>Chile protested.</p>]]></content:encoded></item>
                <item><title>No guid</title><link>https://example.org/2</link><description>They met.</description></item>
                </channel></rss>""");
        var first = CorpusFolder.article(folder().read().get(0));
        assertEquals("Peru recalled its ambassador.\n\nChile protested.", first.text());
        assertEquals(
                List.of("Peru & Chile", "2025-03-12", "Harbour Daily", "Ana Ruiz", "https://example.org/1"),
                List.of(
                        first.title(),
                        first.published().toString(),
                        first.source(),
                        first.author(),
                        first.url().toString()));
        assertEquals(List.of("a.rss:item 1 = tag:1", "a.rss:item 2 = https://example.org/2"), folder().lines());
    }

    @Test
    void anItemWithoutNameOrAddressKeepsItsIdWhereverItStands() {
        String item = "<item><title>%s</title><description>They met.</description></item>";
        folder().with("a.rss", "<rss><channel>" + item.formatted("One") + "</channel></rss>");
        String id = CorpusFolder.article(folder().only()).id();
        folder().with("a.rss", "<rss><channel>" + item.formatted("Two") + item.formatted("One") + "</channel></rss>");
        assertEquals(id, CorpusFolder.article(folder().read().get(1)).id());
    }

    @Test
    void anAtomEntryIsAnArticle() {
        folder().with("a.xml", """
                <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title>
                <entry><id>urn:1</id><title>Talks</title><link rel="alternate" href="https://example.org/1"/>
                <published>2025-03-12T01:30:00+09:00</published><updated>2025-03-13T00:00:00Z</updated>
                <author><name>Ana Ruiz</name></author>
                <content type="html">&lt;p&gt;They met in Vienna.&lt;/p&gt;</content></entry></feed>""");
        var article = folder().article();
        assertEquals("They met in Vienna.", article.text());
        assertEquals(
                List.of("urn:1", "2025-03-12", "2025-03-13", "Ana Ruiz"),
                List.of(
                        article.id(),
                        article.published().toString(),
                        article.modified().toString(),
                        article.author()));
    }

    @Test
    void aJsonFeedIsReadItemByItem() {
        folder().with("a.json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Wire", "language": "en", "items": [
                 {"id": "1", "url": "https://example.org/1", "title": "Talks", "date_published": "2025-03-12T10:00:00Z",
                  "content_html": "<p>They met in Vienna.</p>", "authors": [{"name": "Ana Ruiz"}]},
                 {"id": "2"}]}""");
        assertEquals(
                List.of("a.json:item 1 = 1", "a.json:item 2 MISSING_TEXT: the record has no text"), folder().lines());
        assertEquals(
                "They met in Vienna.",
                CorpusFolder.article(folder().read().get(0)).text());
    }

    @Test
    void aFeedThatIsCutOffLosesItsLastItemOnly() {
        folder().with(
                        "a.rss",
                        "<rss><channel><item><guid>1</guid><description>They met.</description></item>"
                                + "<item><guid>2</guid><description>They di");
        assertEquals(
                List.of("a.rss:item 1 = 1", "a.rss UNREADABLE: the feed is cut off in its item 2"), folder().lines());
    }

    private static List<String> ids(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> CorpusFolder.article(outcome).id())
                .toList();
    }
}
