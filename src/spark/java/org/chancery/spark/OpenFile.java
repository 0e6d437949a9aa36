package org.chancery.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.chancery.input.Input;

/**
 * A file while it is read. To the reader of articles a failing disk is a fault of the file, which costs the rest of it;
 * among many machines it is one that passes, and the task is to be done again.
 */
final class OpenFile {
    private final FoundFile file;
    private final Configuration hadoop;
    private IOException failure;

    OpenFile(FoundFile file, Configuration hadoop) {
        this.file = file;
        this.hadoop = hadoop;
    }

    Input input() {
        return Input.file(file.place(), file.below(), this::open);
    }

    /** @throws UncheckedIOException if the file system has failed so far */
    void check() {
        if (failure != null) {
            throw new UncheckedIOException(file.place() + " cannot be read", failure);
        }
    }

    private InputStream open() throws IOException {
        try {
            Path path = new Path(file.place());
            return new Watched(path.getFileSystem(hadoop).open(path));
        } catch (IOException fault) {
            failure = fault;
            throw fault;
        }
    }

    /** The bytes; remembers what went wrong below them. */
    private final class Watched extends FilterInputStream {
        private Watched(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException fault) {
                failure = fault;
                throw fault;
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException fault) {
                failure = fault;
                throw fault;
            }
        }
    }
}
