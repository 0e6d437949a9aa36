package org.chancery.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders {@code Data-NNNN} of a store, of which the one with the highest number counts. A new one is written
 * beside the old, under a name that does not count, and is given its name when it is whole and on the disk: whenever
 * the process is killed, either the old one counts or the new.
 */
final class Generations {
    /** What TDB2 takes away when it opens a store. */
    private static final String UNFINISHED = "-tmp";

    private Generations() {}

    /** An empty folder for the one after the newest. */
    static Path begin(Path store) throws IOException {
        int newest = StoreDirectory.newestGeneration(store)
                .map(path -> Integer.parseInt(path.getFileName().toString().substring("Data-".length())))
                .orElse(0);
        Path next = store.resolve("Data-%04d%s".formatted(newest + 1, UNFINISHED));
        delete(next);
        return Files.createDirectory(next);
    }

    /** Lets the folder count that {@link #begin} gave. */
    static void finish(Path unfinished) throws IOException {
        try (Stream<Path> files = Files.list(unfinished)) {
            for (Path file : files.toList()) {
                force(file, StandardOpenOption.WRITE);
            }
        }
        force(unfinished, StandardOpenOption.READ);
        String name = unfinished.getFileName().toString().replace(UNFINISHED, "");
        Files.move(unfinished, unfinished.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
        force(unfinished.getParent(), StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    /** Takes away what was begun and not finished. */
    static void discard(Path store) throws IOException {
        try (Stream<Path> entries = Files.list(store)) {
            for (Path entry : entries.filter(
                            path -> path.getFileName().toString().endsWith(UNFINISHED))
                    .toList()) {
                delete(entry);
            }
        }
    }

    /** Takes away all but the newest, which must have been found sound. */
    static void deleteOlder(Path store) throws IOException {
        Path newest = StoreDirectory.newestGeneration(store).orElseThrow();
        for (Path generation : StoreDirectory.generations(store)) {
            if (!generation.equals(newest)) {
                delete(generation);
            }
        }
    }

    /** Does nothing where there is nothing. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> files = Files.walk(folder)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
