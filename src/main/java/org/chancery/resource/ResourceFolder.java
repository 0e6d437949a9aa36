package org.chancery.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A folder of texts on the class path, in a jar or not. */
public final class ResourceFolder {
    private ResourceFolder() {}

    /**
     * Hands over the path inside the folder, with slashes, and the text of each file to the bottom, in the order of the
     * paths. May be used by several threads at a time.
     *
     * @param name absolute, e.g. {@code /queries}
     * @throws IllegalStateException if it is not there: then the program was put together wrongly
     */
    public static void read(String name, BiConsumer<String, String> taker) {
        URL folder = ResourceFolder.class.getResource(name);
        if (folder == null) {
            throw new IllegalStateException("the folder " + name + " is missing from the class path");
        }
        try {
            if (!folder.getProtocol().equals("jar")) {
                read(Path.of(folder.toURI()), taker);
                return;
            }
            URL jar = ((JarURLConnection) folder.openConnection()).getJarFileURL();
            try (FileSystem files = FileSystems.newFileSystem(Path.of(jar.toURI()))) {
                read(files.getPath(name), taker);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void read(Path folder, BiConsumer<String, String> taker) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                taker.accept(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
    }
}
