package org.chancery.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a file that hold more than blanks, one in memory at a time; a UTF-8 byte order mark is left out. */
final class Lines {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream bytes;
    private final int longest;
    private int number;
    private long offset;

    Lines(InputStream bytes, int longest) {
        this.bytes = bytes;
        this.longest = longest;
    }

    /** The next line, or null at the end. */
    Line next() throws IOException {
        int first = bytes.read();
        while (first >= 0) {
            Line line = line(first);
            if (line.tooLong() || !blank(line.bytes())) {
                return line;
            }
            first = bytes.read();
        }
        return null;
    }

    private Line line(int first) throws IOException {
        var content = new ByteArrayOutputStream();
        long begin = offset;
        int length = 0;
        int next = first;
        for (; next >= 0 && next != '\n' && !isOldLineEnd(next); next = bytes.read()) {
            length++;
            if (length <= longest) {
                content.write(next);
            }
        }
        number++;
        offset += length + 1L;
        boolean tooLong = length > longest;
        return withoutMark(new Line(number, begin, tooLong ? new byte[0] : content.toByteArray(), tooLong));
    }

    /** A carriage return that no line feed follows. JSON has none of them in its strings. */
    private boolean isOldLineEnd(int read) throws IOException {
        if (read != '\r') {
            return false;
        }
        bytes.mark(1);
        int next = bytes.read();
        bytes.reset();
        return next != '\n' && next >= 0;
    }

    private static Line withoutMark(Line line) {
        if (line.number() > 1 || !Arrays.equals(MARK, Arrays.copyOf(line.bytes(), MARK.length))) {
            return line;
        }
        byte[] rest = Arrays.copyOfRange(line.bytes(), MARK.length, line.bytes().length);
        return new Line(line.number(), line.offset() + MARK.length, rest, line.tooLong());
    }

    private static boolean blank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
