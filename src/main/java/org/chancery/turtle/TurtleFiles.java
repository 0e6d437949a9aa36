package org.chancery.turtle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.resource.ResourceFolder;

/**
 * Reads the Turtle files of a folder, on the class path or of the user's own. They are found, in the order of their
 * names, and not listed anywhere: a plain copy of a bundled folder reads like the bundled one.
 */
final class TurtleFiles {
    private static final String ENDING = ".ttl";

    private TurtleFiles() {}

    /**
     * Those files of a folder on the class path whose names {@code wanted} takes.
     *
     * @param folder absolute, e.g. {@code /ontology/lexicon}
     */
    static List<SubjectDescription> bundled(String folder, Predicate<String> wanted) {
        List<SubjectDescription> descriptions = new ArrayList<>();
        ResourceFolder.read(folder, (name, text) -> {
            if (!name.contains("/") && name.endsWith(ENDING) && wanted.test(name)) {
                descriptions.addAll(TurtleSource.read(name, text));
            }
        });
        return descriptions;
    }

    /**
     * Those files of a folder whose names {@code wanted} takes.
     *
     * @throws UncheckedIOException if one cannot be read
     */
    static List<SubjectDescription> of(Path folder, Predicate<String> wanted) {
        List<Path> files = new ArrayList<>();
        try (var found = Files.newDirectoryStream(folder, "*" + ENDING)) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream()
                .sorted()
                .filter(file -> wanted.test(file.getFileName().toString()))
                .flatMap(file -> file(file).stream())
                .toList();
    }

    /**
     * One file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static List<SubjectDescription> file(Path file) {
        try {
            return TurtleSource.read(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
