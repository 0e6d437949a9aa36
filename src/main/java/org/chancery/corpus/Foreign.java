package org.chancery.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.chancery.input.Fault;
import org.chancery.model.Outcome.Issue;

/** Files that are no news text, each refused by its name and with what to do about it. */
enum Foreign {
    PDF("a PDF document; pdftotext makes a text of it", List.of("%PDF-"), Set.of("pdf")),
    WORD(
            "an office document; save it as plain text or HTML",
            List.of("\u00D0\u00CF\u0011\u00E0", "{\\rtf"),
            Set.of("doc", "docx", "docm", "odt", "rtf", "pages", "ppt", "pptx", "odp", "key")),
    TABLE(
            "a table; write its rows as JSON lines with the fields id, text, title, published",
            List.of("PAR1"),
            Set.of("csv", "tsv", "xls", "xlsx", "xlsm", "ods", "numbers", "parquet")),
    BOOK("a book or a packed crawl; unpack it first", List.of(), Set.of("epub", "mobi", "wacz")),
    PICTURE(
            "a picture; only text is read",
            List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "RIFF"),
            Set.of("png", "jpg", "jpeg", "gif", "tif", "tiff", "webp", "svg", "bmp", "ico", "heic")),
    SOUND_OR_FILM(
            "sound or film; only text is read",
            List.of("ID3", "OggS", "\u001AE\u00DF\u00A3", "fLaC"),
            Set.of("mp3", "mp4", "m4a", "wav", "ogg", "mov", "avi", "mkv", "webm", "flac")),
    ARCHIVE(
            "an archive of a kind that is not read; unpack it first (zip, tar, gz and bz2 are read)",
            List.of("7z\u00BC\u00AF", "Rar!", "\u00FD7zXZ", "(\u00B5/\u00FD", "\u001F\u009D", "PK\u0003\u0004"),
            Set.of("7z", "rar", "xz", "zst", "lz4", "jar", "war", "apk")),
    RDF(
            "RDF, not news; a store is made from articles (build) or their facts as JSON (load)",
            List.of(),
            Set.of("ttl", "nt", "nq", "trig", "rdf", "owl", "jsonld")),
    MAIL("mail; save its text", List.of(), Set.of("eml", "msg", "mbox")),
    DATABASE("a database; export its articles as JSON lines", List.of("SQLite format 3"), Set.of("db", "sqlite")),
    PROGRAM(
            "a program or a part of one",
            List.of("\u007FELF", "MZ\u0090", "\u00CA\u00FE\u00BA\u00BE"),
            Set.of("exe", "dll", "so", "class", "js", "css", "py", "java"));

    private final String words;
    private final List<String> marks;
    private final Set<String> extensions;

    Foreign(String words, List<String> marks, Set<String> extensions) {
        this.words = words;
        this.marks = marks;
        this.extensions = extensions;
    }

    /** Throws if the name or the first bytes say that this is none of our formats. */
    static void refuse(String extension, byte[] head) throws Fault {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        for (Foreign kind : values()) {
            if (kind.extensions.contains(extension) || kind.marks.stream().anyMatch(start::startsWith)) {
                throw new Fault(Issue.UNKNOWN_FORMAT, kind.words);
            }
        }
    }
}
