package org.chancery.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Writes archives, compressed files and records of crawls. */
public final class Archives {
    private Archives() {}

    /** What writes into a stream. */
    private interface Content {
        void writeTo(ByteArrayOutputStream bytes) throws IOException;
    }

    public static String response(int number, int status, String type, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        String http = "HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(status, type, length, body);
        return record("response", "application/http; msgtype=response", number, http);
    }

    static String record(String type, String contentType, Integer number, String block) {
        String target = number == null ? "" : "WARC-Target-URI: https://example.org/" + number + "\r\n";
        String head = """
                WARC/1.0
                WARC-Type: %s
                %sWARC-Date: 2025-03-12T10:00:00Z
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>
                Content-Type: %s
                Content-Length: %d

                """.formatted(
                type, target, number == null ? 0 : number, contentType, block.getBytes(StandardCharsets.UTF_8).length);
        return head.replaceAll("\r?\n", "\r\n") + block + "\r\n\r\n";
    }

    static byte[] zip(Map<String, String> files) {
        return bytes(bytes -> {
            try (var zip = new ZipOutputStream(bytes)) {
                for (var file : new TreeMap<>(files).entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    static byte[] tar(Map<String, String> files) {
        return bytes(bytes -> {
            try (var tar = new TarArchiveOutputStream(bytes)) {
                for (var file : new TreeMap<>(files).entrySet()) {
                    byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                    var entry = new TarArchiveEntry(file.getKey());
                    entry.setSize(content.length);
                    tar.putArchiveEntry(entry);
                    tar.write(content);
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    public static byte[] gzip(byte[] content) {
        return bytes(bytes -> {
            try (OutputStream packed = new GZIPOutputStream(bytes)) {
                packed.write(content);
            }
        });
    }

    static byte[] bzip2(byte[] content) {
        return bytes(bytes -> {
            try (OutputStream packed = new BZip2CompressorOutputStream(bytes)) {
                packed.write(content);
            }
        });
    }

    private static byte[] bytes(Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return bytes.toByteArray();
    }
}
