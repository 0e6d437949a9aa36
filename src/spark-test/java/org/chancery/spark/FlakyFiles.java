package org.chancery.spark;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** Local files under the scheme {@code flaky}, of which each one opened first fails in its middle. */
public final class FlakyFiles extends RawLocalFileSystem {
    static final AtomicInteger OPENED = new AtomicInteger();

    @Override
    public URI getUri() {
        return URI.create("flaky:///");
    }

    @Override
    public String getScheme() {
        return "flaky";
    }

    @Override
    public FSDataInputStream open(Path path, int buffer) throws IOException {
        FSDataInputStream bytes = super.open(path, buffer);
        long length = getFileStatus(path).getLen();
        return OPENED.getAndIncrement() == 0 ? new FSDataInputStream(new Failing(bytes, length / 2)) : bytes;
    }

    private static final class Failing extends FSInputStream {
        private final FSDataInputStream bytes;
        private final long end;

        private Failing(FSDataInputStream bytes, long end) {
            this.bytes = bytes;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            if (bytes.getPos() >= end) {
                throw new EOFException("the connection was lost");
            }
            return bytes.read();
        }

        @Override
        public void seek(long position) throws IOException {
            bytes.seek(position);
        }

        @Override
        public long getPos() throws IOException {
            return bytes.getPos();
        }

        @Override
        public boolean seekToNewSource(long position) {
            return false;
        }
    }
}
