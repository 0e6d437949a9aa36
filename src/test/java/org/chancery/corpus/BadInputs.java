package org.chancery.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Inputs of which none gives an article, made by the kinds of what can be wrong. */
final class BadInputs {
    private static final String GOOD = "{\"id\":\"g\",\"text\":\"" + CorpusFolder.ENGLISH + "\"}";

    private final List<Bad> all = new ArrayList<>();

    private BadInputs() {}

    /** A file with its content. */
    record Bad(String name, byte[] content) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Bad> all() {
        BadInputs inputs = new BadInputs();
        inputs.foreign();
        inputs.json();
        inputs.encodings();
        inputs.cut();
        inputs.empty();
        inputs.pages();
        inputs.languages();
        return List.copyOf(inputs.all);
    }

    private void add(String kind, String extension, byte[] content) {
        all.add(new Bad("%03d-%s.%s".formatted(all.size(), kind, extension), content));
    }

    private void add(String kind, String extension, String content) {
        add(kind, extension, content.getBytes(StandardCharsets.UTF_8));
    }

    private void foreign() {
        for (String extension :
                ("pdf doc docx odt rtf ppt pptx csv tsv xls xlsx ods parquet epub mobi png jpg gif tiff webp svg"
                                + " mp3 mp4 wav ogg mov 7z rar xz zst jar ttl nt nq trig rdf jsonld eml mbox db sqlite exe so class js css")
                        .split(" ")) {
            add("named", extension, CorpusFolder.ENGLISH);
        }
        for (String mark : List.of(
                "%PDF-1.7",
                "\u00D0\u00CF\u0011\u00E0x",
                "{\\rtf1 x}",
                "PAR1",
                "\u0089PNG\r\n",
                "\u00FF\u00D8\u00FF",
                "GIF89a",
                "RIFFxxxx",
                "ID3",
                "OggS",
                "7z\u00BC\u00AF",
                "Rar!",
                "\u00FD7zXZ",
                "(\u00B5/\u00FD",
                "SQLite format 3",
                "\u007FELF")) {
            add("marked", "txt", mark.getBytes(StandardCharsets.ISO_8859_1));
            add("marked", "data", mark.getBytes(StandardCharsets.ISO_8859_1));
        }
        add("table", "data", "id,text,title\n1,They met.,x\n");
        add("note", "xml", "<?xml version='1.0'?><note>They met.</note>");
    }

    private void json() {
        for (String record : List.of(
                "{",
                "[",
                "}",
                "nonsense",
                "{'id': 1}",
                "{\"text\"}",
                "{\"text\":}",
                "{\"text\": \"a",
                "{\"text\": NaN}",
                "{\"text\": 1e999999}",
                "{\"text\": 5}",
                "{\"text\": []}",
                "{\"text\": {}}",
                "{\"text\": true}",
                "{\"text\": null}",
                "{\"text\": \"\"}",
                "{\"text\": \" \"}",
                "{\"titel\": \"a\"}",
                "{}",
                "[]",
                "[1]",
                "17",
                "null",
                "true",
                "\"text\"",
                "[[]]",
                "{\"text\": \"a\\u0000\"}",
                "{\"text\": \"a\\ud800\"}",
                "{\"text\": \"They met.\", \"id\": {}}",
                "{\"text\": \"They met.\", \"id\": \"a\\nb\"}",
                "{\"text\": \"They met.\", \"url\": \"nowhere\"}",
                "{\"text\": \"They met.\", \"title\": 7}",
                "{\"text\": \"a\", \"text\": \"b\"}",
                "{\"text\": \"a\"x}",
                "{\"text\": \"a\\x\"}",
                "{\"text\": \"a\",, \"b\": 1}",
                "{\"article\": {\"id\": \"a\", \"text\": \"b\"}, \"events\": []}",
                "{\"a\":".repeat(2000),
                "[".repeat(3000),
                "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": []}")) {
            add("record", "json", record);
            add("line", "jsonl", record);
        }
    }

    private void encodings() {
        for (String charset : List.of("windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE", "UTF-32BE", "IBM850")) {
            add(
                    "encoding",
                    "txt",
                    ("Café – talks, “so to say”. " + CorpusFolder.ENGLISH).getBytes(Charset.forName(charset)));
        }
        add("encoding", "html", "<html><meta charset='klingon'><p>They met.</p></html>");
        add("encoding", "rss", "<?xml version='1.0' encoding='klingon'?><rss/>");
        for (char control : new char[] {0, 1, 7, 8, 11, 27, 31}) {
            add("control", "txt", CorpusFolder.ENGLISH + control);
        }
    }

    private void cut() {
        byte[] packed = Archives.gzip(CorpusFolder.ENGLISH.getBytes(StandardCharsets.UTF_8));
        byte[] zip = Archives.zip(Map.of("a.txt", CorpusFolder.ENGLISH));
        byte[] tar = Archives.tar(Map.of("a.txt", CorpusFolder.ENGLISH));
        byte[] bzip2 = Archives.bzip2(GOOD.getBytes(StandardCharsets.UTF_8));
        for (int share = 1; share < 8; share++) {
            add("cut", "txt.gz", Arrays.copyOf(packed, packed.length * share / 9));
            add("cut", "zip", Arrays.copyOf(zip, Math.max(8, 90 * share / 9)));
            add("cut", "tar", Arrays.copyOf(tar, 512 + 7 * share));
            add("cut", "jsonl.bz2", Arrays.copyOf(bzip2, bzip2.length * share / 9));
        }
        add("cut", "rss", "<rss><channel><item><description>They met");
        add("crawl", "warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n");
        add("crawl", "warc", "WARC/9.9\r\nnonsense\r\n\r\n");
    }

    private void empty() {
        for (String extension : List.of("txt", "json", "jsonl", "html", "rss", "zip", "gz", "warc", "tar", "none")) {
            add("empty", extension, "");
            add("blank", extension, " \n\t\n ");
        }
        add("empty", "zip", Archives.zip(Map.of()));
        add("feed", "rss", "<rss><channel><title>x</title></channel></rss>");
    }

    private void pages() {
        add("page", "html", "<html><body></body></html>");
        add("page", "html", "<html><body><nav>Home</nav><script>x()</script></body></html>");
        String card = "<article><h3><a href='/%d'>One</a></h3><p>They met.</p></article>";
        add("index", "html", "<html><body>" + card.repeat(4).formatted(1, 2, 3, 4) + "</body></html>");
    }

    private void languages() {
        add("language", "txt", "Die Minister haben sich am Montag in Wien getroffen und über den Vertrag gesprochen.");
        add(
                "language",
                "txt",
                "Les deux présidents se sont entretenus par téléphone, selon un communiqué de la présidence.");
        add("language", "txt", "Президенты двух стран провели телефонный разговор во вторник.");
        add("language", "json", "{\"text\": \"They met.\", \"language\": \"sw\"}");
    }
}
