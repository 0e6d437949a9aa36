package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * A file that a command writes. It is there when it is whole, not before; a link stays, and what it leads to is
 * written; what is no regular file, such as a device, is left alone.
 *
 * @param path as the user named it
 */
record OutputFile(Path path) {
    private static final int MOST_LINKS = 40;

    /**
     * Writes it.
     *
     * @throws UsageException if it cannot be such a file
     * @throws IOException if writing fails; then what was there before is still there
     */
    void write(Consumer<OutputStream> writer) throws IOException {
        Path target = target();
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        check(unfinished);
        Files.deleteIfExists(unfinished);
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW))) {
                writer.accept(out);
            }
            keepPermissions(target, unfinished);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** What the links lead to. */
    private Path target() throws IOException {
        Path target = path.toAbsolutePath().normalize();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new UsageException("--output " + path + " is a link that leads to itself");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
        }
        check(target);
        if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            throw new UsageException("--output " + path + ": there is no folder " + target.getParent());
        }
        return target;
    }

    private void check(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UsageException("--output " + path + ": "
                    + (Files.isDirectory(file) ? "this is a folder" : "this is no regular file")
                    + "; without --output the answer goes to standard output");
        }
    }

    private static void keepPermissions(Path old, Path fresh) throws IOException {
        if (Files.exists(old) && Files.getFileStore(old).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(old));
        }
    }
}
