package org.chancery.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.Lexicon;

/** Reads the lexicon: frames, entries, governors, reporting words and word lists. */
public final class LexiconReader {
    private static final String RESOURCE = "/ontology/lexicon/";
    private static final List<String> FILES = List.of(
            "frames.ttl", "words.ttl", "governors.ttl", "reporting.ttl", "classes.ttl", "consult.ttl", "agree.ttl", "support.ttl",
            "yield.ttl", "aid.ttl", "request.ttl", "accuse.ttl", "reject.ttl", "threaten.ttl", "protest.ttl", "sanction.ttl",
            "mobilize.ttl", "coerce.ttl", "assault.ttl", "office.ttl", "speech.ttl");

    private LexiconReader() {}

    /**
     * The lexicon that comes with Chancery.
     *
     * @throws OntologyException if there is a mistake in it
     */
    public static Lexicon read() {
        var descriptions = new ArrayList<Description>();
        for (var file : FILES) {
            try (var in = LexiconReader.class.getResourceAsStream(RESOURCE + file)) {
                if (in == null) {
                    throw new IllegalStateException("not on the class path: " + RESOURCE + file);
                }
                descriptions.addAll(TurtleSource.read(file, in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new LexiconEntries(descriptions).lexicon();
    }

    /**
     * The lexicon of a directory: all its {@code *.ttl}, in the order of their names.
     *
     * @throws OntologyException if there is a mistake in one of them
     * @throws UncheckedIOException if one cannot be read
     */
    public static Lexicon read(Path directory) {
        var descriptions = new ArrayList<Description>();
        try (var files = Files.newDirectoryStream(directory, "*.ttl")) {
            var sorted = new ArrayList<Path>();
            files.forEach(sorted::add);
            sorted.sort(null);
            for (var file : sorted) {
                try (var in = Files.newInputStream(file)) {
                    descriptions.addAll(TurtleSource.read(file.getFileName().toString(), in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LexiconEntries(descriptions).lexicon();
    }
}
