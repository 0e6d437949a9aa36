package org.chancery.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Outcome.Issue;

/**
 * What the user names, as the list of files behind it: folders are walked to the bottom, in the order of their paths.
 *
 * <p>The id of a file is its path below the folder that was named; of files that were named themselves, the path below
 * the folder that they have in common, so that {@code news/&#42;/index.html} gives ids that differ.
 */
final class Inputs {
    static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final Path common;
    private long size;

    Inputs(InputStream standardInput, List<String> arguments) {
        this.standardInput = standardInput;
        this.common = common(arguments);
    }

    /** The files behind one argument; an argument that names nothing is an input that cannot be opened. */
    List<Input> behind(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return List.of(Input.of("stdin", "stdin", "stdin", () -> standardInput));
        }
        Path path = path(argument);
        if (path == null) {
            return List.of(Input.faulty(argument, new Fault(Issue.UNREADABLE, "not a path")));
        }
        if (Files.isDirectory(path)) {
            return inFolder(path);
        }
        size += path.toFile().length();
        return List.of(file(path, id(path)));
    }

    /** Bytes of all files that were found so far. */
    long size() {
        return size;
    }

    private String id(Path path) {
        return FileNames.below(common, path.toAbsolutePath().normalize());
    }

    private List<Input> inFolder(Path folder) {
        var found = new ArrayList<Input>();
        try {
            var walk = new FolderWalk(folder, found);
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
            size += walk.size();
        } catch (IOException exception) {
            found.add(Input.faulty(folder.toString(), Fault.of(exception)));
        }
        if (found.isEmpty()) {
            found.add(Input.faulty(folder.toString(), new Fault(Issue.EMPTY, "a folder without files")));
        }
        found.sort(Comparator.comparing(input -> input.place().replace('\\', '/')));
        return found;
    }

    static Input file(Path path, String below) {
        return Input.file(path.toString(), below, () -> {
            if (!Files.exists(path)) {
                throw new Fault(Issue.UNREADABLE, "no such file or folder");
            }
            return Files.newInputStream(path);
        });
    }

    /** The deepest folder that has all files which were named themselves. */
    private static Path common(List<String> arguments) {
        List<Path> folders = arguments.stream()
                .flatMap(argument -> Stream.ofNullable(argument.equals(STANDARD_INPUT) ? null : path(argument)))
                .filter(path -> !Files.isDirectory(path))
                .map(path -> path.toAbsolutePath().normalize().getParent())
                .filter(Objects::nonNull)
                .toList();
        Path common = folders.isEmpty() ? Path.of("").toAbsolutePath() : folders.get(0);
        for (Path folder : folders) {
            while (!folder.startsWith(common)) {
                common = common.getParent();
            }
        }
        return common;
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException exception) {
            return null;
        }
    }
}
