package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How far the data of a store have grown. Each transaction leaves old copies of the blocks that it changed, the more
 * the larger the store is, so that data which are never compacted grow faster than what they hold.
 *
 * @param packed bytes that the last compaction left; 0 where there was none
 * @param bytes now
 * @param free bytes for which the disk has room
 */
public record Growth(long packed, long bytes, long free) {
    /** Lies in a generation that was made by a compaction. */
    private static final String PACKED = "packed-bytes";

    /** That of the data in {@code generation}. */
    static Growth of(Path generation, long bytes) {
        try {
            Path note = generation.resolve(PACKED);
            String packed = Files.exists(note) ? Files.readString(note) : "";
            boolean isNumber = packed.matches("[0-9]{1,18}"); // not worth a complaint
            return new Growth(
                    isNumber ? Long.parseLong(packed) : 0,
                    bytes,
                    Files.getFileStore(generation).getUsableSpace());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Notes what a compaction has left. */
    static void note(Path generation, long packed) {
        try {
            Files.writeString(generation.resolve(PACKED), Long.toString(packed));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
