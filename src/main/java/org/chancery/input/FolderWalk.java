package org.chancery.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Collects files; leaves out what is hidden by its name, stores of Jena TDB, and devices and pipes. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    /** What every folder of a TDB store has. */
    private static final String STORE_LOCK = "tdb.lock";

    private final Path root;
    private final List<Input> found;
    private long size;

    FolderWalk(Path root, List<Input> found) {
        this.root = root;
        this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return hidden(folder) || Files.exists(folder.resolve(STORE_LOCK))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !hidden(path)) {
            found.add(Inputs.file(path, FileNames.below(root, path)));
            size += attributes.size();
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException exception) {
        found.add(Input.faulty(path.toString(), Fault.of(exception)));
        return FileVisitResult.CONTINUE;
    }

    /** Bytes of the files found. */
    long size() {
        return size;
    }

    private boolean hidden(Path path) {
        return !path.equals(root) && FileNames.of(path).startsWith(".");
    }
}
