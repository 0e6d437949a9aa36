package org.chancery.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.chancery.input.Fault;
import org.chancery.input.Input;
import org.chancery.input.InputIterator;
import org.chancery.input.LookAhead;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;

/**
 * The outcomes of one input after the other; at most one file is open.
 *
 * <p>Why not {@code flatMap}: a stream's {@code iterator()} would hold all records of a file in memory before the
 * first.
 */
final class OutcomeIterator extends LookAhead<Outcome> {
    private final InputIterator inputs;
    private final Readers readers;
    private Iterator<Outcome> records = Collections.emptyIterator();

    OutcomeIterator(InputIterator inputs, Admission admission) {
        this.inputs = inputs;
        this.readers = new Readers(admission);
    }

    @Override
    protected Outcome advance() {
        while (!records.hasNext() && inputs.hasNext()) {
            records = open(inputs.next());
        }
        return records.hasNext() ? records.next() : null;
    }

    /** Closes the file at hand. */
    void close() {
        inputs.close();
    }

    private Iterator<Outcome> open(Input input) {
        try {
            var bytes = new BufferedInputStream(input.opener().open(), InputIterator.HEAD);
            return readers.of(format(input, head(bytes))).read(input, bytes);
        } catch (Fault fault) {
            return List.of(fault.at(input.place())).iterator();
        } catch (IOException exception) {
            return List.of(Fault.of(exception).at(input.place())).iterator();
        }
    }

    private static Format format(Input input, byte[] head) throws Fault {
        if (head.length == 0) {
            throw new Fault(Issue.EMPTY, "an empty file");
        }
        Foreign.refuse(input.extension(), head);
        Format named = Format.byExtension(input.extension()).orElse(null);
        boolean lines = named == Format.JSON_LINES && head[0] == '{';
        if (!lines) {
            Encoding.refuseBinary(head);
        }
        return named == null ? Format.sniff(head) : named;
    }

    private static byte[] head(BufferedInputStream bytes) throws IOException {
        bytes.mark(InputIterator.HEAD);
        byte[] head = bytes.readNBytes(InputIterator.HEAD);
        bytes.reset();
        return head;
    }
}
