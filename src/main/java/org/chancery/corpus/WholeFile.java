package org.chancery.corpus;

import java.io.IOException;
import java.io.InputStream;
import org.chancery.input.Fault;
import org.chancery.model.Outcome.Issue;

/** Files that are read as a whole, up to a bearable size. */
final class WholeFile {
    private static final int MEGABYTE = 1 << 20;

    private WholeFile() {}

    /** All bytes; no more than the limit are ever held in memory. */
    static byte[] read(InputStream bytes, int megabytes) throws IOException, Fault {
        byte[] content = bytes.readNBytes(megabytes * MEGABYTE + 1);
        if (content.length > megabytes * MEGABYTE) {
            throw new Fault(Issue.TOO_LONG, "the file has more than %d MB".formatted(megabytes));
        }
        return content;
    }
}
