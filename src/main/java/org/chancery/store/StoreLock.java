package org.chancery.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a store to one process. It is a lock of the operating system: nothing is left to clean after a crash. */
final class StoreLock implements AutoCloseable {
    static final String FILE = "chancery.lock";

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the store in {@code directory}, which exists.
     *
     * @throws StoreException if somebody else has it
     */
    static StoreLock of(Path directory) {
        try {
            FileChannel channel = FileChannel.open(
                    directory.resolve(FILE),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!locked(channel)) {
                String holder = holder(channel);
                channel.close();
                throw new StoreException("the store " + directory + " is in use by another process" + holder
                        + "; stop it first, or ask its server");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new StoreLock(channel);
        } catch (IOException fault) {
            throw new StoreException("the store " + directory + " cannot be locked: " + fault.getMessage(), fault);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(20);
        return channel.read(pid, 0) > 0
                ? " (" + new String(pid.array(), 0, pid.position(), StandardCharsets.US_ASCII) + ")"
                : "";
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException fault) {
            throw new StoreException("the lock of the store cannot be given back: " + fault.getMessage(), fault);
        }
    }
}
