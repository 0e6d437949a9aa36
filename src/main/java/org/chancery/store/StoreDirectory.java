package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at a folder before TDB2 does, which would take any folder for a store. */
final class StoreDirectory {
    private static final Pattern GENERATION = Pattern.compile("Data-[0-9]{4,}");

    private StoreDirectory() {}

    /** Whether there is nothing yet: no folder, or an empty one. */
    static boolean isVacant(Path directory) {
        return !Files.exists(directory)
                || (Files.isDirectory(directory) && list(directory).isEmpty());
    }

    /**
     * Refuses what is not a store.
     *
     * @throws StoreException if the folder is missing, is something else, or has lost its data
     */
    static void check(Path directory) {
        if (isVacant(directory)) {
            throw new StoreException("there is no store in " + directory + "; make one with: chancery build PATH");
        }
        if (!Files.isDirectory(directory)) {
            throw new StoreException(directory + " is a file, not a store");
        }
        Path newest = newestGeneration(directory)
                .orElseThrow(() -> new StoreException(directory + " holds other things, but no store"));
        if (list(newest).isEmpty()) {
            throw new StoreException("the store has lost its data: " + newest
                    + " is empty; restore it, or build it again from the articles");
        }
    }

    /** The folder that TDB2 will open. */
    static Optional<Path> newestGeneration(Path directory) {
        return generations(directory).stream().max(Comparator.comparing(Path::getFileName));
    }

    /** All folders of data, whichever counts. */
    static List<Path> generations(Path directory) {
        return list(directory).stream()
                .filter(path ->
                        GENERATION.matcher(path.getFileName().toString()).matches())
                .toList();
    }

    /** Whether it tells nothing of what is stored: a lock, or a generation that was never finished. */
    private static boolean isPassing(String name) {
        return name.equals(StoreLock.FILE) || name.equals("tdb.lock") || name.matches("Data-[0-9]{4,}-tmp");
    }

    /** What lies in a folder, but for what passes. */
    private static List<Path> list(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> !isPassing(entry.getFileName().toString()))
                    .toList();
        } catch (IOException fault) {
            throw new StoreException("the folder " + directory + " cannot be read: " + fault.getMessage(), fault);
        }
    }
}
