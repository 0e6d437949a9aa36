package org.chancery.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Outcome;

/** A folder of a test: written to, and read as a corpus. */
record CorpusFolder(Path path) {
    static final String ENGLISH = "The ministers met in Vienna on Monday and agreed to meet again.";

    /** Writes a file, and the folders on the way to it. */
    CorpusFolder with(String name, byte[] content) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    CorpusFolder with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    List<Outcome> read() {
        return read(Corpus.LONGEST_TEXT);
    }

    List<Outcome> read(int longestText) {
        return read("", longestText, path.toString());
    }

    static List<Outcome> read(String standardInput, int longestText, String... arguments) {
        var bytes = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        try (var outcomes = new Corpus(bytes, longestText).read(List.of(arguments))) {
            return outcomes.toList();
        }
    }

    /** What the only file gives: the article in it. */
    Article article() {
        return article(only());
    }

    /** What the only file gives: one outcome. */
    Outcome only() {
        List<Outcome> outcomes = read();
        if (outcomes.size() != 1) {
            throw new AssertionError("not one outcome: " + outcomes);
        }
        return outcomes.get(0);
    }

    static Article article(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return accepted.article();
        }
        throw new AssertionError(outcome.toString());
    }

    /** An outcome as a line: id, or issue and detail, behind the name of the file. */
    String line(Outcome outcome) {
        String place =
                outcome.place().replace(path.toString(), "").replace('\\', '/').replaceFirst("^/", "");
        if (outcome instanceof Outcome.Rejected rejected) {
            return place + " " + rejected.issue() + ": " + rejected.detail();
        }
        return place + " = " + article(outcome).id();
    }

    List<String> lines() {
        return read().stream().map(this::line).toList();
    }
}
