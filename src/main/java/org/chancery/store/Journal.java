package org.chancery.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.Adler32;

/**
 * Repairs what a crash may leave of TDB2's journal.
 *
 * <p>TDB2 refuses to open a store whose journal ends in the middle of an entry, although a tail without a commit was
 * never acknowledged. That tail is cut off here, after a copy of the journal was put aside. Where a commit may itself
 * be damaged the store is refused: then something acknowledged could be lost.
 *
 * <p>An entry is a header of four big-endian ints (length of the data, checksum, type, component) and the data. The
 * checksum is Adler-32 over the header, with that field zero, and the data.
 */
final class Journal {
    private static final int HEADER = 16;
    private static final int COMMIT = 3;

    private Journal() {}

    /**
     * Cuts off an unfinished tail; does nothing to a sound journal. The caller holds the store's lock.
     *
     * @throws StoreException if a commit is damaged, or the file cannot be read
     */
    static void repair(Path store) {
        Path journal = StoreDirectory.newestGeneration(store)
                .map(generation -> generation.resolve("journal.jrnl"))
                .filter(Files::isRegularFile)
                .orElse(null);
        if (journal == null) {
            return;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(journal));
            int sound = soundLength(bytes, 0);
            if (sound == bytes.limit()) {
                return;
            }
            if (damagedCommit(bytes, sound)) {
                throw new StoreException("a commit in " + journal + " is damaged; restore the store from N-Quads,"
                        + " or build it again from the articles");
            }
            cut(journal, endOfLastCommit(bytes, sound));
        } catch (IOException fault) {
            throw new StoreException("the journal " + journal + " cannot be repaired: " + fault.getMessage(), fault);
        }
    }

    /** Where the first broken entry begins, or the length where there is none. */
    private static int soundLength(ByteBuffer bytes, int from) {
        int position = from;
        while (position < bytes.limit() && isSound(bytes, position)) {
            position += entryLength(bytes, position);
        }
        return position;
    }

    private static int endOfLastCommit(ByteBuffer bytes, int end) {
        int commit = 0;
        for (int position = 0; position < end; position += entryLength(bytes, position)) {
            if (type(bytes, position) == COMMIT) {
                commit = position + entryLength(bytes, position);
            }
        }
        return commit;
    }

    /** Whether the broken entry at {@code broken} may be a commit, or a sound commit stands behind it. */
    private static boolean damagedCommit(ByteBuffer bytes, int broken) {
        if (mayBeCommit(bytes, broken)) {
            return true;
        }
        for (int position = broken + 1; position <= bytes.limit() - HEADER; position++) {
            if (type(bytes, position) == COMMIT && isSound(bytes, position)) {
                return true;
            }
        }
        return false;
    }

    /** A commit has no data; what is nothing but zeros was never written. */
    private static boolean mayBeCommit(ByteBuffer bytes, int broken) {
        if (bytes.limit() - broken < HEADER) {
            return false;
        }
        boolean withoutData = bytes.getInt(broken) <= 0 && bytes.getInt(broken + 4) != 0;
        return type(bytes, broken) == COMMIT || withoutData;
    }

    private static boolean isSound(ByteBuffer bytes, int position) {
        return fits(bytes, position) && checksum(bytes, position) == bytes.getInt(position + 4);
    }

    private static boolean fits(ByteBuffer bytes, int position) {
        if (bytes.limit() - position < HEADER) {
            return false;
        }
        int length = bytes.getInt(position);
        return length >= -1 && Math.max(length, 0) <= bytes.limit() - position - HEADER;
    }

    private static int entryLength(ByteBuffer bytes, int position) {
        return HEADER + Math.max(bytes.getInt(position), 0);
    }

    private static int type(ByteBuffer bytes, int position) {
        return bytes.getInt(position + 8);
    }

    private static int checksum(ByteBuffer bytes, int position) {
        byte[] entry = new byte[entryLength(bytes, position)];
        bytes.get(position, entry);
        for (int i = 4; i < 8; i++) {
            entry[i] = 0;
        }
        Adler32 adler = new Adler32();
        adler.update(entry);
        return (int) adler.getValue();
    }

    private static void cut(Path journal, int length) throws IOException {
        Files.copy(journal, journal.resolveSibling("journal.damaged"), StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        }
    }
}
