package org.chancery.input;

import java.nio.file.Path;
import java.util.Locale;

/** Names of files and what they tell. */
final class FileNames {
    private FileNames() {}

    /** In lower case; empty where there is none, as in {@code .profile}. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** A name or path without the extension of its last part. */
    static String withoutExtension(String path) {
        int dot = path.lastIndexOf('.');
        int slash = path.lastIndexOf('/');
        return dot > slash + 1 ? path.substring(0, dot) : path;
    }

    /** The part behind the last slash. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String of(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** The path below a folder, with slashes on every system. */
    static String below(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
