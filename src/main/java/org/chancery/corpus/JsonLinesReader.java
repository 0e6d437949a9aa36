package org.chancery.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.chancery.input.Fault;
import org.chancery.input.Input;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;

/** JSON lines: a record a line, blank lines between them allowed; a bad line costs that line only. */
final class JsonLinesReader implements ArticleReader {
    private static final int BYTES_A_CHARACTER = 6; // a backslash, u, and four digits
    private static final int OTHER_FIELDS = 1 << 20;
    private static final int LONGEST_UTF_16 = 256; // MB

    private final Admission admission;

    JsonLinesReader(Admission admission) {
        this.admission = admission;
    }

    @Override
    public Iterator<Outcome> read(Input input, InputStream bytes) throws IOException, Fault {
        long longest = BYTES_A_CHARACTER * (long) admission.longestText() + OTHER_FIELDS;
        var lines = new Lines(inUtf8(bytes), (int) Math.min(longest, Integer.MAX_VALUE - 16));
        var records = new JsonLinesIterator(input, lines, admission);
        if (!records.hasNext()) {
            throw new Fault(Issue.EMPTY, "no record in it");
        }
        return records;
    }

    /** The bytes themselves, or, where a byte order mark tells UTF-16, the same text in UTF-8. */
    private static InputStream inUtf8(InputStream bytes) throws IOException, Fault {
        bytes.mark(3);
        Optional<Charset> marked = Encoding.ofMark(bytes.readNBytes(3));
        bytes.reset();
        if (marked.isEmpty() || marked.get().equals(StandardCharsets.UTF_8)) {
            return bytes;
        }
        String text = Encoding.decode(WholeFile.read(bytes, LONGEST_UTF_16));
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
