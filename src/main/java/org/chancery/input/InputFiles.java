package org.chancery.input;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that would be read. */
public final class InputFiles {
    private InputFiles() {}

    /** Those in a folder, hidden files and stores left out; or the file itself. */
    public static List<Path> in(Path path) {
        String argument = path.toString();
        var inputs = new Inputs(InputStream.nullInputStream(), List.of(argument));
        return inputs.behind(argument).stream()
                .map(input -> Path.of(input.place()))
                .filter(Files::isRegularFile)
                .toList();
    }
}
