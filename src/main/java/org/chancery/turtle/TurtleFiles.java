package org.chancery.turtle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the Turtle files of a folder, on the class path or of the user's own. */
final class TurtleFiles {
    private TurtleFiles() {}

    /**
     * The files that come with Chancery.
     *
     * @param folder on the class path, with a slash at its end
     * @param files names in the order in which they are read
     */
    static List<Description> bundled(String folder, List<String> files) {
        var descriptions = new ArrayList<Description>();
        for (var file : files) {
            try (var in = resource(folder + file)) {
                descriptions.addAll(TurtleSource.read(file, in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return descriptions;
    }

    /**
     * The files of a folder, in the order of their names.
     *
     * @param left file that is not read, or null
     * @throws UncheckedIOException if one cannot be read
     */
    static List<Description> of(Path folder, String left) {
        var descriptions = new ArrayList<Description>();
        try (var files = Files.newDirectoryStream(folder, "*.ttl")) {
            var sorted = new ArrayList<Path>();
            files.forEach(sorted::add);
            sorted.sort(null);
            for (var file : sorted) {
                if (!file.getFileName().toString().equals(left)) {
                    descriptions.addAll(file(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return descriptions;
    }

    /**
     * One file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static List<Description> file(Path file) {
        try (var in = Files.newInputStream(file)) {
            return TurtleSource.read(file.getFileName().toString(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream resource(String path) {
        var in = TurtleFiles.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("not on the class path: " + path);
        }
        return in;
    }
}
