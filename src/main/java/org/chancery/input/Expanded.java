package org.chancery.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.chancery.model.Outcome.Issue;

/** What comes out of a compressed stream; a stream that swells without measure is a fault, not an article. */
final class Expanded extends FilterInputStream {
    /** Text packs to about a fifth; an archive made to fill disks, to less than a thousandth. */
    private static final int MOST_TIMES = 250;

    private static final long HARMLESS = 64L << 20;

    private final LongSupplier packed;
    private long count;

    /** @param packed how many bytes have been taken from the compressed stream so far */
    Expanded(InputStream bytes, LongSupplier packed) {
        super(bytes);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int value;
        try {
            value = super.read();
        } catch (RuntimeException damaged) {
            throw damaged();
        }
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(buffer, offset, length);
        } catch (RuntimeException damaged) {
            throw damaged();
        }
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The readers of archives stumble over damaged ones in many ways. */
    private static IOException damaged() {
        return new FaultException(new Fault(Issue.UNREADABLE, "cannot be read: cut off or damaged"));
    }

    private void count(int read) throws IOException {
        count += read;
        if (count > HARMLESS && count / MOST_TIMES > packed.getAsLong()) {
            throw new FaultException(new Fault(
                    Issue.TOO_LONG, "unpacks to more than %d times its size: not read on".formatted(MOST_TIMES)));
        }
    }
}
