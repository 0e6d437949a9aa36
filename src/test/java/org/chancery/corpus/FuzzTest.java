package org.chancery.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.model.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Spoils good inputs at random, from a fixed seed, and reads them: whatever comes is articles and plain lines, soon.
 * {@code mvn test -Pfuzz -Dfuzz.seconds=600} spends ten minutes on each format.
 */
@Tag("fuzz")
class FuzzTest {
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 20));
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String TEXT = CorpusFolder.ENGLISH;
    private static final List<String> SPICE = List.of(
            "\0",
            "<",
            ">",
            "&",
            "\"",
            "{",
            "}",
            "[",
            "]",
            "\\",
            "\u001F\u008B",
            "PK\u0003\u0004",
            "WARC/1.0",
            "<div>",
            "</",
            "&#x;",
            "\uFEFF",
            "ustar",
            "BZh9",
            "<!--",
            "]]>",
            "\r",
            "99999999999999",
            "-1",
            "Content-Length: ",
            "<br>",
            "{\"text\":");

    @ParameterizedTest
    @ValueSource(strings = {"txt", "json", "jsonl", "html", "rss", "warc", "zip", "tar", "gz", "warc.gz"})
    void whateverComesIsArticlesAndPlainLines(String format) {
        byte[] seed = seed(format);
        Random random = new Random(format.hashCode());
        long end = System.nanoTime() + TIME.toNanos();
        int tries = 0;
        for (; System.nanoTime() < end; tries++) {
            byte[] spoilt = spoil(seed, random);
            long begun = System.nanoTime();
            read(spoilt).forEach(FuzzTest::assertPlain);
            assertTrue(System.nanoTime() - begun < SOON.toNanos(), () -> "slow: " + Arrays.toString(spoilt));
        }
        System.out.println(format + ": " + tries + " inputs");
    }

    private static void assertPlain(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            BadInputsTest.assertPlain(rejected.detail());
        }
    }

    private static List<Outcome> read(byte[] bytes) {
        try (var outcomes = new Corpus(new ByteArrayInputStream(bytes), 100_000).read(List.of("-"))) {
            return outcomes.toList();
        } catch (RuntimeException | StackOverflowError fault) {
            throw new AssertionError(Arrays.toString(bytes), fault);
        }
    }

    /** Turns, drops, doubles and puts in bytes, one to thirty times. */
    private static byte[] spoil(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int times = 1 + random.nextInt(30); times > 0 && bytes.length > 2; times--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
            bytes = switch (random.nextInt(5)) {
                case 0 -> flipped(bytes, at, random);
                case 1 -> joined(bytes, at, new byte[0], at + length);
                case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
                case 3 -> Arrays.copyOf(bytes, Math.max(1, at));
                default ->
                    joined(
                            bytes,
                            at,
                            SPICE.get(random.nextInt(SPICE.size())).getBytes(StandardCharsets.ISO_8859_1),
                            at + random.nextInt(2));
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int upTo, byte[] middle, int from) {
        byte[] joined = Arrays.copyOf(bytes, upTo + middle.length + bytes.length - from);
        System.arraycopy(middle, 0, joined, upTo, middle.length);
        System.arraycopy(bytes, from, joined, upTo + middle.length, bytes.length - from);
        return joined;
    }

    private static byte[] seed(String format) {
        String record = "{\"id\": \"a\", \"text\": \"<p>" + TEXT
                + "</p>\", \"published\": \"2025-03-12\", \"url\": \"https://example.org/\"}";
        String page = "<!DOCTYPE html><html lang=\"en\"><head><title>Talks</title><script type=\"application/ld+json\">"
                + "{\"@type\": \"NewsArticle\", \"headline\": \"Talks\"}</script></head><body><article><h1>Talks</h1><p>"
                + TEXT
                + "</p><ul><li>One.</li></ul><time datetime=\"2025-03-12\">now</time></article></body></html>";
        String crawl = Archives.record("warcinfo", "application/warc-fields", null, "software: x\r\n")
                + Archives.response(1, 200, "text/html; charset=utf-8", page)
                + Archives.record("resource", "text/plain", 2, TEXT);
        return switch (format) {
            case "txt" -> bytes(TEXT);
            case "json" -> bytes("[" + record + ",\n" + record + "]");
            case "jsonl" -> bytes(record + "\n" + record + "\n");
            case "html" -> bytes(page);
            case "rss" ->
                bytes("<?xml version=\"1.0\"?><rss><channel><title>x</title><item><guid>1</guid><description>&lt;p&gt;"
                        + TEXT
                        + "</description><pubDate>Wed, 12 Mar 2025 01:30:00 +0900</pubDate></item></channel></rss>");
            case "warc" -> bytes(crawl);
            case "zip" -> Archives.zip(Map.of("a.html", page, "b.jsonl", record));
            case "tar" -> Archives.tar(Map.of("a.html", page, "b.jsonl", record));
            case "gz" -> Archives.gzip(bytes(record));
            default -> Archives.gzip(bytes(crawl));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
