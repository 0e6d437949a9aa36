package org.chancery.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.model.Outcome.Issue;

/**
 * What the user names, as the list of files behind it: folders are walked to the bottom, in the order of their paths.
 */
final class Inputs {
    private static final String STANDARD_INPUT = "-";
    /** What every folder of a TDB store has. */
    private static final String STORE_LOCK = "tdb.lock";

    private final InputStream standardInput;

    Inputs(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** The files behind one argument; an argument that names nothing is an input that cannot be opened. */
    List<Input> behind(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return List.of(new Input("stdin", "stdin", () -> standardInput));
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException exception) {
            return List.of(unreadable(argument, "not a path: " + exception.getReason()));
        }
        return Files.isDirectory(path) ? inFolder(path) : List.of(file(path));
    }

    private static List<Input> inFolder(Path folder) {
        var found = new ArrayList<Input>();
        try {
            Files.walkFileTree(
                    folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(folder, found));
        } catch (IOException exception) {
            found.add(unreadable(folder.toString(), "this folder cannot be read"));
        }
        if (found.isEmpty()) {
            found.add(new Input(folder.toString(), name(folder), () -> {
                throw new Fault(Issue.EMPTY, "a folder without files");
            }));
        }
        found.sort(Comparator.comparing(input -> input.place().replace('\\', '/')));
        return found;
    }

    private static Input file(Path path) {
        return new Input(path.toString(), name(path), () -> {
            if (!Files.exists(path)) {
                throw new Fault(Issue.UNREADABLE, "no such file or folder");
            }
            return Files.newInputStream(path);
        });
    }

    private static Input unreadable(String place, String detail) {
        return new Input(place, place, () -> {
            throw new Fault(Issue.UNREADABLE, detail);
        });
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** Collects files; leaves out what is hidden by its name, stores of Jena TDB, and devices and pipes. */
    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Input> found;

        Visitor(Path root, List<Input> found) {
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
                found.add(file(path));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException exception) {
            found.add(unreadable(
                    path.toString(), "cannot be read: " + exception.getClass().getSimpleName()));
            return FileVisitResult.CONTINUE;
        }

        private boolean hidden(Path path) {
            return !path.equals(root) && name(path).startsWith(".");
        }
    }
}
