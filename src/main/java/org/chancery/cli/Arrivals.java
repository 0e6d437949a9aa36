package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.chancery.input.InputFiles;

/** Tells when something new lies in a folder, and is written to no more. */
final class Arrivals {
    private record State(long size, long changed) {}

    private final Path path;
    private Map<Path, State> before;
    private Map<Path, State> read = Map.of();

    Arrivals(Path path) {
        this.path = path;
    }

    /**
     * Whether there is something to read: files are not as they were when they were last read, and have come to rest.
     */
    boolean look() {
        Map<Path, State> now = files();
        boolean rest = before == null || now.equals(before);
        before = now;
        if (!rest || now.equals(read)) {
            return false;
        }
        read = now;
        return true;
    }

    private Map<Path, State> files() {
        Map<Path, State> files = new HashMap<>();
        try {
            for (Path file : InputFiles.in(path)) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                files.put(
                        file,
                        new State(
                                attributes.size(), attributes.lastModifiedTime().toMillis()));
            }
        } catch (IOException fault) {
            return before == null ? Map.of() : before; // something moved while we looked; look again
        }
        return files;
    }
}
