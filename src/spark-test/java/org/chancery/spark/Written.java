package org.chancery.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Result;

/**
 * What came out of articles, as sorted lines, so that one machine and many can be compared.
 *
 * @param facts JSON of each article's facts
 * @param quads N-Quads of the articles' graphs
 * @param rejected what was rejected, in the words of {@code extract}
 */
record Written(List<String> facts, List<String> quads, List<String> rejected) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARTICLE_GRAPH = ".*/graph/(?!reference>)[^/>]+> \\.";

    /** By {@code extract} and {@code build}, which leaves its store in a folder. */
    static Written byOneMachine(Path articles, Path store) {
        Result extracted = Cli.launch("extract", "--format", "json", articles.toString());
        Cli.launch("build", "--store", store.toString(), articles.toString());
        return new Written(
                extracted.out().lines().sorted().toList(),
                export(store).stream().filter(line -> line.matches(ARTICLE_GRAPH)).sorted().toList(),
                extracted.err().lines().filter(line -> line.startsWith("rejected ")).sorted().toList());
    }

    /** All quads of a store, fused ones too. */
    static List<String> export(Path store) {
        return Cli.launch("export", "--format", "nquads", "--store", store.toString()).out().lines().toList();
    }

    /** By a job. */
    static Written byMany(Path output) throws IOException {
        return new Written(
                lines(output, Part.FACTS),
                lines(output, Part.QUADS),
                lines(output, Part.DEAD_LETTERS).stream().map(Written::words).sorted().toList());
    }

    /** All lines of a kind, sorted. */
    static List<String> lines(Path output, Part part) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : parts(output, part)) {
            lines.addAll(Files.readAllLines(file));
        }
        return lines.stream().sorted().toList();
    }

    static List<Path> parts(Path output, Part part) throws IOException {
        Path folder = output.resolve(part.folder());
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-")).sorted().toList();
        }
    }

    /** A dead letter as {@code extract} words it, which names no file system. */
    private static String words(String letter) {
        try {
            JsonNode json = JSON.readTree(letter);
            return "rejected %s: %s, %s"
                    .formatted(json.path("place").asText(), json.path("issue").asText(), json.path("detail").asText())
                    .replace("file:/", "/");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
