package org.chancery.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article is the same in whatever it comes: the same text gives the same facts. */
class SameTextTest {
    private static final List<String> PARAGRAPHS = List.of(
            "STRELSAU — Ruritanian Foreign Minister Anna Berg met her Bordurian counterpart, Luis Costa, on Tuesday & agreed to meet again.",
            "“We have opened the border,” Berg told reporters in Strelsau, and thanked Costa for his patience.",
            "Borduria recalled its ambassador from Elbonia on Monday. Elbonia’s president, Ivo Petty, said he regretted it.");
    private static final String TEXT = String.join("\n\n", PARAGRAPHS);
    private static final String HTML =
            "<p>" + String.join("</p>\n<p>", PARAGRAPHS).replace("& ", "&amp; ") + "</p>";
    private static final String PAGE =
            "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Talks in Strelsau | Wire</title>"
                    + "</head><body><header><nav><a href='/'>Home</a></nav></header><main><article><h1>Talks in Strelsau</h1>"
                    + HTML
                    + "</article></main><footer>Imprint</footer></body></html>";

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "jsonl", "markup.jsonl", "rss", "atom", "json", "warc.gz", "zip", "tar.gz"})
    void theSameTextComesOutOf(String format) {
        var folder = new CorpusFolder(temporary).with("a." + format, content(format));
        assertEquals(TEXT, folder.article().text());
    }

    private static byte[] content(String format) {
        return switch (format) {
            case "txt" -> bytes(TEXT);
            case "html" -> bytes(PAGE);
            case "jsonl" -> bytes("{\"text\": \"" + TEXT.replace("\n", "\\n") + "\"}");
            case "markup.jsonl" -> bytes("{\"text\": \"" + HTML.replace("\n", "\\n") + "\"}");
            case "rss" ->
                bytes("<rss version='2.0'><channel><item><guid>1</guid><description><![CDATA[" + HTML
                        + "]]></description></item></channel></rss>");
            case "atom" ->
                bytes("<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><content type='html'>"
                        + HTML.replace("&", "&amp;").replace("<", "&lt;") + "</content></entry></feed>");
            case "json" ->
                bytes(
                        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\", \"content_html\": \""
                                + HTML.replace("\n", "\\n") + "\"}]}");
            case "warc.gz" -> Archives.gzip(bytes(Archives.response(1, 200, "text/html; charset=utf-8", PAGE)));
            case "zip" -> Archives.zip(Map.of("a.txt", TEXT));
            default -> Archives.gzip(Archives.tar(Map.of("a.html", PAGE)));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
