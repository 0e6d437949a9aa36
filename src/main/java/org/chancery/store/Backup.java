package org.chancery.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A store as a file: gzipped N-Quads that any RDF tool reads, and a last line, a comment, with what it must hold:
 * {@code # chancery backup: version 2, quads 1090422, sha256 9f86…, reference <…>}.
 */
final class Backup {
    private static final String MARK = "# chancery backup: ";
    private static final Pattern TRAILER = Pattern.compile(
            Pattern.quote(MARK)
                    + "version (?<version>\\d+), quads (?<quads>\\d+), sha256 (?<sha>[0-9a-f]{64}), reference <(?<reference>[^>]*)>");

    private Backup() {}

    /**
     * What a backup says of itself.
     *
     * @param version of the way in which articles are written as quads
     * @param quads how many
     * @param sha256 over all lines but the last, not gzipped
     * @param referenceGraph name of the graph of what was known before
     */
    record Summary(int version, long quads, String sha256, Node referenceGraph) {
        String line() {
            return MARK
                    + "version %d, quads %d, sha256 %s, reference <%s>%n"
                            .formatted(version, quads, sha256, referenceGraph.getURI());
        }

        static Summary parse(String line, Path file) {
            Matcher matcher = TRAILER.matcher(line.strip());
            if (!matcher.matches()) {
                throw new StoreException(file + " is no backup of a store, or its end is missing");
            }
            return new Summary(
                    Integer.parseInt(matcher.group("version")),
                    Long.parseLong(matcher.group("quads")),
                    matcher.group("sha"),
                    NodeFactory.createURI(matcher.group("reference")));
        }
    }

    /**
     * Writes a backup under another name and reads it back before it gets its own; called inside a read transaction.
     */
    static Summary write(DatasetGraph dataset, Node referenceGraph, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Summary written = writeTo(unfinished, dataset, referenceGraph);
            check(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Summary writeTo(Path file, DatasetGraph dataset, Node referenceGraph) throws IOException {
        try (OutputStream out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16))) {
            DigestOutputStream digesting = new DigestOutputStream(out, sha256());
            StreamRDF lines = StreamRDFWriter.getWriterStream(digesting, Lang.NQUADS);
            long count = 0;
            lines.start();
            for (Iterator<Quad> quads = dataset.find(); quads.hasNext(); ) {
                Quad quad = quads.next();
                if (!Mark.isPart(quad)) {
                    lines.quad(quad);
                    count++;
                }
            }
            lines.finish();
            String sha = HexFormat.of().formatHex(digesting.getMessageDigest().digest());
            Summary summary = new Summary(Mark.VERSION, count, sha, referenceGraph);
            out.write(summary.line().getBytes(StandardCharsets.UTF_8));
            return summary;
        }
    }

    /**
     * Reads a backup from end to end.
     *
     * @throws StoreException if it is none, was cut off or changed, or was made by another version
     */
    static Summary check(Path file) throws IOException {
        MessageDigest digest = sha256();
        long lines = 0;
        byte[] last = {};
        try (InputStream in =
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16), 1 << 16)) {
            for (byte[] line = line(in); line.length > 0; line = line(in)) {
                digest.update(last);
                lines++;
                last = line;
            }
        }
        Summary summary = Summary.parse(new String(last, StandardCharsets.UTF_8), file);
        if (!summary.sha256().equals(HexFormat.of().formatHex(digest.digest())) || lines - 1 != summary.quads()) {
            throw new StoreException("the backup " + file + " is damaged: it does not hold what its last line says");
        }
        if (summary.version() != Mark.VERSION) {
            throw new StoreException("the backup " + file + " is of version " + summary.version()
                    + " of the store, not " + Mark.VERSION + "; build the store again from its articles");
        }
        return summary;
    }

    /** The next line with its end; empty behind the last one. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            line.write(octet);
            if (octet == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
