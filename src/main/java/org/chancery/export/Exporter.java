package org.chancery.export;

import java.io.OutputStream;
import org.chancery.excerpt.Excerpt;

/** Writes what is wanted of a store. */
public interface Exporter {
    /**
     * The stream is flushed, not closed.
     *
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    void write(Excerpt excerpt, OutputStream out);
}
