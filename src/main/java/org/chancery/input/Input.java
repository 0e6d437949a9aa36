package org.chancery.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Objects;

/**
 * Something to read, not opened yet.
 *
 * @param place how a message names it: the path as the user would type it, in an archive with that of the archive
 * @param name the file name with its extension, without folders
 * @param id names the article in it where the input brings no name: the path below what the user named, without the
 *     extension, with slashes
 * @param address where it was published, as a crawl tells it, or null
 * @param charset what a crawl tells of its encoding, or null
 * @param opener opens it; fails where it cannot be read
 */
public record Input(String place, String name, String id, String address, Charset charset, Opener opener) {
    public Input {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
    }

    /** How an input is opened. */
    public interface Opener {
        InputStream open() throws IOException, Fault;
    }

    /**
     * A file that was found somewhere.
     *
     * @param place how a message names it
     * @param below its path below what the user named, with slashes and with its extension
     */
    public static Input file(String place, String below, Opener opener) {
        return of(place, FileNames.last(below), FileNames.withoutExtension(below), opener);
    }

    static Input of(String place, String name, String id, Opener opener) {
        return new Input(place, name, id, null, null, opener);
    }

    /** An input that cannot be read. */
    static Input faulty(String place, Fault fault) {
        return of(place, place, place, () -> {
            throw fault;
        });
    }

    /** The same with its bytes at hand. */
    Input opened(InputStream bytes) {
        return new Input(place, name, id, address, charset, () -> bytes);
    }

    /** The extension of the name, in lower case; empty where there is none. */
    public String extension() {
        return FileNames.extension(name);
    }
}
