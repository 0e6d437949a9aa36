package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.resource.ResourceFolder;

/** The articles that come with Chancery. */
final class Examples {
    private Examples() {}

    /** Writes them into a folder, which must exist. */
    static void copyTo(Path folder) {
        ResourceFolder.read("/examples", (path, text) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    /** Deletes the folder that they were written into. */
    static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
