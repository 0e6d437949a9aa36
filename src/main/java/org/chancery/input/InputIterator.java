package org.chancery.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.input.BoundedInputStream;
import org.chancery.model.Outcome.Issue;

/** All inputs behind what the user names, archives taken apart; at most one file is open. */
public final class InputIterator extends LookAhead<Input> implements AutoCloseable {
    /** How many first bytes tell what an input is. */
    public static final int HEAD = 8192;

    private static final int DEEPEST = 4; // archives in archives, counting a compression as one

    private final Deque<Iterator<Input>> open = new ArrayDeque<>();
    private final long size;
    private BoundedInputStream file;
    private long done;

    /**
     * @param standardInput what {@code -} reads
     * @param arguments paths of files and folders, or {@code -}
     */
    public InputIterator(InputStream standardInput, List<String> arguments) {
        var inputs = new Inputs(standardInput, arguments);
        open.push(arguments.stream()
                .flatMap(argument -> inputs.behind(argument).stream())
                .toList()
                .iterator());
        size = arguments.contains(Inputs.STANDARD_INPUT) ? 0 : inputs.size();
    }

    /** @param found a file that needs no search */
    public InputIterator(Input found) {
        open.push(List.of(found).iterator());
        size = 0;
    }

    @Override
    protected Input advance() {
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
            } else {
                Input found = leaf(open.peek().next());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The input itself; null where it is a container, whose members come next. */
    private Input leaf(Input input) {
        if (open.size() == 1) {
            close();
        }
        try {
            var bytes = new BufferedInputStream(open(input), HEAD);
            Iterator<Input> members = members(input, bytes).orElse(null);
            if (members == null) {
                return input.opened(bytes);
            }
            open.push(members);
            return null;
        } catch (Fault fault) {
            return Input.faulty(input.place(), fault);
        } catch (IOException exception) {
            return Input.faulty(input.place(), Fault.of(exception));
        }
    }

    private InputStream open(Input input) throws IOException, Fault {
        InputStream bytes = input.opener().open();
        if (open.size() > 1) {
            return bytes;
        }
        file = BoundedInputStream.builder().setInputStream(bytes).get(); // counts, and bounds nothing
        return file;
    }

    /** How much of all files has been read, from 0 to 1; not a number where nobody can know, as of standard input. */
    public double share() {
        long read = done + (file == null ? 0 : file.getCount());
        return size == 0 ? Double.NaN : Math.min(1, read / (double) size);
    }

    private Optional<Iterator<Input>> members(Input input, BufferedInputStream bytes) throws IOException, Fault {
        Container container = Container.of(head(bytes)).orElse(null);
        if (container == null || PackedDocuments.has(input.extension())) {
            return Optional.empty();
        }
        if (open.size() > DEEPEST) {
            throw new Fault(Issue.UNKNOWN_FORMAT, "archives in archives, too deep; unpack the outer ones first");
        }
        return Optional.of(
                switch (container) {
                    case GZIP, BZIP2 ->
                        Collections.singleton(Compressed.open(container, input, bytes))
                                .iterator();
                    case ZIP -> ArchiveMembers.ofZip(input, bytes);
                    case TAR -> ArchiveMembers.ofTar(input, bytes);
                    case WARC -> new CrawledPages(input, bytes);
                });
    }

    private static byte[] head(BufferedInputStream bytes) throws IOException {
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        return head;
    }

    /** Closes the file at hand. */
    @Override
    public void close() {
        if (file == null) {
            return;
        }
        done += file.getCount();
        try {
            file.close();
        } catch (IOException exception) {
            // all that was wanted of the file has been read
        }
        file = null;
    }
}
