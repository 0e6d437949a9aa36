package org.chancery.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;

/**
 * The outcomes of one file after the other; at most one file is open.
 *
 * <p>Why not {@code flatMap}: a stream's {@code iterator()} would hold all records of a file in memory before the
 * first.
 */
final class OutcomeIterator implements Iterator<Outcome> {
    private static final int HEAD = 8192;

    private final Iterator<Input> inputs;
    private final Readers readers;
    private InputStream file = InputStream.nullInputStream();
    private Iterator<Outcome> records = Collections.emptyIterator();

    OutcomeIterator(Iterator<Input> inputs, int longestText) {
        this.inputs = inputs;
        this.readers = new Readers(new Admission(longestText));
    }

    @Override
    public boolean hasNext() {
        while (!records.hasNext() && inputs.hasNext()) {
            close();
            records = open(inputs.next());
        }
        return records.hasNext();
    }

    @Override
    public Outcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return records.next();
    }

    /** Closes the file at hand. */
    void close() {
        try {
            file.close();
        } catch (IOException exception) {
            // all that was wanted of the file has been read
        }
    }

    private Iterator<Outcome> open(Input input) {
        try {
            var bytes = new BufferedInputStream(input.opener().open(), HEAD);
            file = bytes;
            return readers.of(format(input, head(bytes))).read(input, bytes);
        } catch (Fault fault) {
            return List.of(fault.at(input.place())).iterator();
        } catch (IOException exception) {
            var fault = new Fault(
                    Issue.UNREADABLE, "cannot be read: " + exception.getClass().getSimpleName());
            return List.of(fault.at(input.place())).iterator();
        }
    }

    private static Format format(Input input, byte[] head) throws Fault {
        if (head.length == 0) {
            throw new Fault(Issue.EMPTY, "an empty file");
        }
        Format named = Format.byName(input.name()).orElse(null);
        boolean lines = named == Format.JSON_LINES && head[0] == '{';
        if (!lines) {
            Encoding.refuseBinary(head);
        }
        return named == null ? Format.sniff(head) : named;
    }

    private static byte[] head(BufferedInputStream bytes) throws IOException {
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        return head;
    }
}
