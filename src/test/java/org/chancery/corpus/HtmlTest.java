package org.chancery.corpus;

import static org.chancery.corpus.CorpusFolder.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {
    @TempDir
    Path temporary;

    private CorpusFolder folder() {
        return new CorpusFolder(temporary);
    }

    @Test
    void anArticleIsItsParagraphsWithoutWhatStandsAroundThem() {
        folder().with("a.html", """
                <html lang="en"><head><title>Site</title></head><body><header><p>Our site</p></header>
                <nav><p>Menu</p></nav><article><p>A teaser.</p></article>
                <article><h1>Talks &amp; more</h1><time datetime="2025-03-03T10:00:00+01:00">today</time>
                <figure><p>A photo</p></figure>
                <p>The ministers <b>met</b> in
                  Vienna.</p><script>var p = "<p>no</p>";</script><p> </p><p>They <script>x()</script>agreed.</p>
                <aside><p>Read more</p></aside></article><footer><p>Imprint</p></footer></body></html>
                """);
        var article = folder().article();
        assertEquals("The ministers met in Vienna.\n\nThey agreed.", article.text());
        assertEquals("Talks & more", article.title());
        assertEquals(LocalDate.of(2025, 3, 3), article.published());
        assertEquals("en", article.language());
        assertEquals("a", article.id());
    }

    @Test
    void theArticlesOwnDescriptionComesFirst() {
        folder().with("a.html", """
                <html lang="en-GB"><head><meta property="og:title" content="From OpenGraph">
                <meta property="og:site_name" content="Wire"><meta property="og:url" content="https://example.org/og">
                <script type="application/ld+json">{"@graph": [{"@type": "Organization", "name": "x"},
                {"@type": ["NewsArticle"], "headline": "From JSON-LD", "datePublished": "2025-03-03T23:00:00-08:00",
                 "publisher": {"name": "The Wire"}, "mainEntityOfPage": {"@id": "https://example.org/ld"}}]}</script>
                <link rel="canonical" href="/relative"></head><body><p>%s</p></body></html>
                """.formatted(ENGLISH));
        assertEquals(
                new Article(
                        "a",
                        ENGLISH,
                        "From JSON-LD",
                        LocalDate.of(2025, 3, 3),
                        "The Wire",
                        URI.create("https://example.org/og"),
                        "en-GB"),
                folder().article());
    }

    @Test
    void aPageWithoutParagraphsGivesTheTextOfItsDescription() {
        folder().with("a.htm", """
                <html><script type="application/ld+json">{"@type": "Article", "articleBody": "%s"}</script>
                <body><div>Loading</div></body></html>""".formatted(ENGLISH));
        assertEquals(ENGLISH, folder().article().text());
    }

    @Test
    void aDeclaredEncodingIsHonouredAndStrict() {
        String page = "<html><head><meta charset='%s'></head><body><p>“Café” talks. %s</p></body></html>";
        folder().with("a.html", page.formatted("iso-8859-1", ENGLISH).getBytes(Charset.forName("windows-1252")));
        folder().with("b.html", page.formatted("utf-8", ENGLISH).getBytes(Charset.forName("windows-1252")));
        folder().with("c.html", page.formatted("no-such", ENGLISH));
        var outcomes = folder().read();
        assertEquals(
                "“Café” talks. " + ENGLISH,
                CorpusFolder.article(outcomes.get(0)).text());
        assertEquals(
                List.of(
                        "b.html WRONG_ENCODING: not UTF-8: byte 0x93 at byte offset 50; iconv -t UTF-8 converts a file",
                        "c.html WRONG_ENCODING: an encoding is declared that is not known: no-such"),
                outcomes.stream().skip(1).map(folder()::line).toList());
    }

    @Test
    void whatIsUtf8ToTheLastByteWasDeclaredWrongly() {
        String page = "<html><head><meta charset='windows-1252'></head><body><p>“Café” talks. %s</p></body></html>";
        folder().with("a.html", page.formatted(ENGLISH).getBytes(StandardCharsets.UTF_8));
        assertEquals("“Café” talks. " + ENGLISH, folder().article().text());
    }

    @Test
    void whatIsWrongWithAPageIsSaid() {
        folder().with("a.html", "<html lang='de'><body><p>%s</p></body></html>".formatted(ENGLISH));
        folder().with("b.html", "<html><body><nav>Home</nav></body></html>");
        folder().with(
                        "c.html",
                        "<html><meta name='date' content='soon'><body><p>%s</p></body></html>".formatted(ENGLISH));
        assertEquals(
                List.of(
                        "a.html NOT_ENGLISH: the declared language is de",
                        "b.html MISSING_TEXT: the record has no text",
                        "c.html = c"),
                folder().lines());
    }
}
